package org.iamassay.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.iamassay.model.Flag;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.Row;
import org.iamassay.model.TextCell;
import org.jspecify.annotations.Nullable;

/**
 * Describes a table column by column, each with its name, its meaning, what an empty cell means, and how it is read.
 *
 * @param <S> source of the table
 * @param <R> record of a row
 */
public final class TableBuilder<S, R> {

    /** Word for a column that every row fills. */
    public static final String NEVER = "never empty";
    /** Word for a column that the evidence may leave open. */
    public static final String UNTOLD = "the evidence does not tell";

    private static final String TIME_UNIT = "UTC, ISO 8601, whole seconds";
    private static final String BOOLEAN_UNIT = "true or false; 1 or 0 in SQLite";
    private static final String NO_FILE = "no single file says it";

    private final String name;
    private final String meaning;
    private final Function<S, Stream<R>> rows;
    private final List<ColumnDescription> columns = new ArrayList<>();
    private final List<Tabulation.Cell<R>> cells = new ArrayList<>();

    TableBuilder(String name, String meaning, Function<S, Stream<R>> rows) {
        this.name = name;
        this.meaning = meaning;
        this.rows = rows;
        add("account", ColumnType.TEXT, "12 digits", "id of the AWS account", NEVER, (row, stamp) -> stamp.account());
        add("as_of", ColumnType.TIME, TIME_UNIT, "moment that the evidence shows", NEVER, (row, stamp) -> stamp.asOf());
    }

    /** Leaves out account and as-of time: the rows speak of no account. */
    TableBuilder<S, R> unstamped() {
        columns.clear();
        cells.clear();
        return this;
    }

    public TableBuilder<S, R> text(String column, String says, String empty, Function<R, @Nullable String> value) {
        return add(column, ColumnType.TEXT, "", says, empty, (row, stamp) -> value.apply(row));
    }

    public TableBuilder<S, R> optional(String column, String says, String empty, Function<R, Optional<String>> value) {
        return add(
                column,
                ColumnType.TEXT,
                "",
                says,
                empty,
                (row, stamp) -> value.apply(row).orElse(null));
    }

    /** A list in one cell; empty when the list is. */
    public TableBuilder<S, R> list(String column, String says, Function<R, Collection<String>> value) {
        return add(
                column,
                ColumnType.TEXT,
                ColumnDescription.LIST_UNIT,
                says,
                "none",
                (row, stamp) -> JsonList.of(value.apply(row)));
    }

    public TableBuilder<S, R> count(String column, String unit, String says, ToLongFunction<R> value) {
        return add(column, ColumnType.INTEGER, unit, says, NEVER, (row, stamp) -> value.applyAsLong(row));
    }

    public TableBuilder<S, R> integer(
            String column, String unit, String says, String empty, Function<R, OptionalInt> value) {
        return add(column, ColumnType.INTEGER, unit, says, empty, (row, stamp) -> {
            OptionalInt number = value.apply(row);
            return number.isPresent() ? number.getAsInt() : null;
        });
    }

    /** A count that is not always told. */
    public TableBuilder<S, R> countUntold(
            String column, String unit, String says, String empty, Function<R, @Nullable Long> value) {
        return add(column, ColumnType.INTEGER, unit, says, empty, (row, stamp) -> value.apply(row));
    }

    public TableBuilder<S, R> number(
            String column, String unit, String says, String empty, Function<R, @Nullable Number> value) {
        return add(column, ColumnType.NUMBER, unit, says, empty, (row, stamp) -> value.apply(row));
    }

    public TableBuilder<S, R> yesNo(String column, String says, Function<R, Boolean> value) {
        return add(column, ColumnType.BOOLEAN, BOOLEAN_UNIT, says, NEVER, (row, stamp) -> value.apply(row));
    }

    public TableBuilder<S, R> yesNoUntold(String column, String says, Function<R, Optional<Boolean>> value) {
        return add(
                column,
                ColumnType.BOOLEAN,
                BOOLEAN_UNIT,
                says,
                UNTOLD,
                (row, stamp) -> value.apply(row).orElse(null));
    }

    public TableBuilder<S, R> instant(String column, String says, String empty, Function<R, Optional<Instant>> value) {
        return add(
                column,
                ColumnType.TIME,
                TIME_UNIT,
                says,
                empty,
                (row, stamp) -> value.apply(row).orElse(null));
    }

    /** A date that is either there or not told. */
    public TableBuilder<S, R> time(String column, String says, Function<R, Moment> value) {
        return add(column, ColumnType.TIME, TIME_UNIT, says, UNTOLD, (row, stamp) -> date(value.apply(row)));
    }

    /** A date, and beside it why there is none: a missing date alone could not tell "never" from "unknown". */
    public TableBuilder<S, R> moment(String column, String says, Function<R, Moment> value) {
        add(
                column,
                ColumnType.TIME,
                TIME_UNIT,
                says,
                "see " + column + "_state",
                (row, stamp) -> date(value.apply(row)));
        return state(column, row -> States.of(value.apply(row)));
    }

    /** A truth value, and beside it why there is none. */
    public TableBuilder<S, R> flag(String column, String says, Function<R, Flag> value) {
        add(column, ColumnType.BOOLEAN, BOOLEAN_UNIT, says, "see " + column + "_state", (row, stamp) -> {
            Flag flag = value.apply(row);
            return flag.isUnknown() ? null : flag.isYes();
        });
        return state(column, row -> States.of(value.apply(row)));
    }

    /** A text, and beside it why there is none. */
    public TableBuilder<S, R> textCell(String column, String says, Function<R, TextCell> value) {
        add(
                column,
                ColumnType.TEXT,
                "",
                says,
                "see " + column + "_state",
                (row, stamp) -> value.apply(row).value());
        return state(column, row -> States.of(value.apply(row)));
    }

    private TableBuilder<S, R> state(String column, Function<R, @Nullable String> value) {
        String says = "whether " + column + " has a value; else the word that AWS put there (N/A, no_information,"
                + " not_supported), or why it is unknown";
        return text(column + "_state", says, NEVER, value);
    }

    /** Rows are often looked up by the last column. */
    public TableBuilder<S, R> indexed() {
        return last(ColumnRole.INDEX);
    }

    /** The last column, with others so marked, names a row. */
    public TableBuilder<S, R> key() {
        return last(ColumnRole.KEY);
    }

    /** Account and as-of time, with others so marked, name a row. */
    public TableBuilder<S, R> keyed() {
        columns.set(0, columns.get(0).as(ColumnRole.KEY));
        columns.set(1, columns.get(1).as(ColumnRole.KEY));
        return this;
    }

    /** Ends with file and line. */
    public Tabulation<S> fromRow(Function<R, Row> origin) {
        return file(row -> Origin.of(origin.apply(row)), NEVER)
                .line(row -> Origin.of(origin.apply(row)))
                .build();
    }

    /** Ends with file and JSON path. */
    public Tabulation<S> fromJson(Function<R, JsonPlace> origin) {
        return file(row -> Origin.of(origin.apply(row)), NEVER)
                .path(row -> Origin.of(origin.apply(row)))
                .build();
    }

    /** Ends with file, line and JSON path: rows come from tables and JSON files. */
    public Tabulation<S> from(Function<R, Origin> origin) {
        return file(origin, NO_FILE).line(origin).path(origin).build();
    }

    /** Ends as it is: the row speaks of no single place. */
    public Tabulation<S> build() {
        return Tabulation.of(new TableDescription(name, meaning, columns), rows, cells);
    }

    private TableBuilder<S, R> file(Function<R, Origin> origin, String empty) {
        String says = "evidence file that the row came from, with its path inside an archive";
        return text("file", says, empty, row -> origin.apply(row).file());
    }

    private TableBuilder<S, R> line(Function<R, Origin> origin) {
        String says = "line in that file, from 1; the row of a worksheet";
        return add(
                "line",
                ColumnType.INTEGER,
                "line number",
                says,
                "not from a table",
                (row, stamp) -> origin.apply(row).line());
    }

    private TableBuilder<S, R> path(Function<R, Origin> origin) {
        String says = "place in that file as JSON Pointer (RFC 6901)";
        return text(
                "path",
                says,
                "not from JSON, or the whole document",
                row -> origin.apply(row).path());
    }

    private TableBuilder<S, R> add(
            String column, ColumnType type, String unit, String says, String empty, Tabulation.Cell<R> cell) {
        columns.add(new ColumnDescription(column, type, unit, says, empty, ColumnRole.PLAIN));
        cells.add(cell);
        return this;
    }

    private TableBuilder<S, R> last(ColumnRole role) {
        int last = columns.size() - 1;
        columns.set(last, columns.get(last).as(role));
        return this;
    }

    private static @Nullable Instant date(Moment moment) {
        return moment.isDate() ? Instant.ofEpochSecond(moment.epochSecond()) : null;
    }
}
