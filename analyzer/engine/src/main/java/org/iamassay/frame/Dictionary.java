package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The data dictionary, a table itself: every column of every table, its own too. */
public final class Dictionary {

    /** Name of the table. */
    public static final String NAME = "dictionary";

    private static final Stamp UNUSED = new Stamp("", Instant.EPOCH);

    private static final Tabulation<List<TableDescription>> TABLE = table();

    private record Line(TableDescription table, int position, ColumnDescription column) {}

    private Dictionary() {}

    public static TableDescription description() {
        return TABLE.description();
    }

    /** The dictionary of some tables, in their order. */
    public static Frame of(List<TableDescription> tables) {
        return TABLE.frame(tables, UNUSED);
    }

    private static Tabulation<List<TableDescription>> table() {
        return Tabulation.<List<TableDescription>, Line>of(NAME, "one column of a table", Dictionary::lines)
                .unstamped()
                .text(
                        "table_name",
                        "table, and CSV file without its ending",
                        NEVER,
                        l -> l.table().name())
                .key()
                .text(
                        "table_meaning",
                        "what one row of the table is",
                        NEVER,
                        l -> l.table().meaning())
                .count("position", "from 1", "place of the column in the table", Line::position)
                .text("column_name", "column", NEVER, l -> l.column().name())
                .key()
                .text(
                        "type",
                        "text, integer, number, boolean or time",
                        NEVER,
                        l -> l.column().type().word())
                .text("unit", "unit or notation", "plain text", l -> l.column().unit())
                .text("meaning", "what a cell says", NEVER, l -> l.column().meaning())
                .text(
                        "when_empty",
                        "what an empty cell (NULL in SQLite) means",
                        NEVER,
                        l -> l.column().empty())
                .build();
    }

    private static Stream<Line> lines(List<TableDescription> tables) {
        List<Line> lines = new ArrayList<>();
        Stream.concat(tables.stream(), Stream.of(description())).forEach(table -> {
            for (int i = 0; i < table.columns().size(); i++) {
                lines.add(new Line(table, i + 1, table.columns().get(i)));
            }
        });
        return lines.stream();
    }
}
