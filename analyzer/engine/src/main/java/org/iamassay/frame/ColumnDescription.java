package org.iamassay.frame;

/**
 * One column of a table, as the data dictionary tells it.
 *
 * @param unit unit or notation; empty for plain text
 * @param meaning what the cell says
 * @param empty what an empty cell means
 */
public record ColumnDescription(
        String name, ColumnType type, String unit, String meaning, String empty, ColumnRole role) {

    /** Notation of a column whose cells are lists. */
    static final String LIST_UNIT = "JSON array of strings";

    /** Whether a cell holds a list of texts; an empty cell is the empty list. */
    public boolean isList() {
        return unit.equals(LIST_UNIT);
    }

    ColumnDescription as(ColumnRole other) {
        return new ColumnDescription(name, type, unit, meaning, empty, other);
    }
}
