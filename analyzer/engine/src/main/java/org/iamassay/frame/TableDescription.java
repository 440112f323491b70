package org.iamassay.frame;

import java.util.List;

/**
 * One table with its columns, in order.
 *
 * @param meaning what one row is
 */
public record TableDescription(String name, String meaning, List<ColumnDescription> columns) {

    public TableDescription {
        columns = List.copyOf(columns);
        if (columns.stream().map(ColumnDescription::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("a column of " + name + " is described twice");
        }
    }

    /** Names of the columns that are text of any kind, numbers and truth values aside. */
    public List<String> texts() {
        return columns.stream()
                .filter(column -> column.type() == ColumnType.TEXT || column.type() == ColumnType.TIME)
                .map(ColumnDescription::name)
                .toList();
    }
}
