package org.iamassay.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table and how its rows are read off a source: CSV files, databases and the dictionary are all made from this.
 *
 * @param <S> what is told: a snapshot, or an assessment
 */
public final class Tabulation<S> {

    private final TableDescription description;
    private final Rows<S> rows;

    /** Puts the rows of a source into a frame. */
    interface Rows<S> {
        void into(Frame frame, S source, Stamp stamp);
    }

    private Tabulation(TableDescription description, Rows<S> rows) {
        this.description = description;
        this.rows = rows;
    }

    /**
     * Begins a table whose rows begin with account and as-of time.
     *
     * @param meaning what one row is
     * @param rows the records that rows are made of, in a stable order
     */
    public static <S, R> TableBuilder<S, R> of(String name, String meaning, Function<S, Stream<R>> rows) {
        return new TableBuilder<>(name, meaning, rows);
    }

    static <S, R> Tabulation<S> of(TableDescription description, Function<S, Stream<R>> rows, List<Cell<R>> cells) {
        List<Cell<R>> all = List.copyOf(cells);
        return new Tabulation<>(
                description,
                (frame, source, stamp) ->
                        rows.apply(source).forEachOrdered(row -> frame.append(values(all, row, stamp))));
    }

    private static <R> List<@Nullable Object> values(List<Cell<R>> cells, R row, Stamp stamp) {
        List<@Nullable Object> values = new ArrayList<>(cells.size());
        for (Cell<R> cell : cells) {
            values.add(cell.value(row, stamp));
        }
        return values;
    }

    /** What one cell of a row holds. */
    interface Cell<R> {
        @Nullable Object value(R row, Stamp stamp);
    }

    public TableDescription description() {
        return description;
    }

    /** The same table, told of something that leads to the source. */
    public <T> Tabulation<T> over(Function<T, S> way) {
        return new Tabulation<>(description, (frame, source, stamp) -> rows.into(frame, way.apply(source), stamp));
    }

    /** The rows of one account. */
    public Frame frame(S source, Stamp stamp) {
        Frame frame = new Frame(description);
        rows.into(frame, source, stamp);
        return frame;
    }
}
