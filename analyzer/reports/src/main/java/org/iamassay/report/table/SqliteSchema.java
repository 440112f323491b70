package org.iamassay.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iamassay.frame.ColumnDescription;
import org.iamassay.frame.ColumnRole;
import org.iamassay.frame.Dictionary;
import org.iamassay.frame.TableDescription;

/** The SQL of the tables; every name in it is the program's own. */
final class SqliteSchema {

    /** Raised when a table changes in a way that breaks a query. */
    static final int VERSION = 1;

    /** The letters {@code ASAY}: tells the file from other databases. */
    static final int APPLICATION = 0x41534159;

    private static final String PARENT = "accounts";

    private SqliteSchema() {}

    /** Settings first, as the page size cannot change later; then all tables. */
    static List<String> statements(List<TableDescription> tables) {
        List<String> sql = new ArrayList<>(List.of(
                "PRAGMA page_size = 4096",
                "PRAGMA encoding = 'UTF-8'",
                "PRAGMA auto_vacuum = NONE",
                "PRAGMA journal_mode = OFF",
                "PRAGMA synchronous = OFF",
                "PRAGMA locking_mode = EXCLUSIVE",
                "PRAGMA application_id = " + APPLICATION,
                "PRAGMA user_version = " + VERSION));
        tables.forEach(table -> sql.add(create(table)));
        sql.add(create(Dictionary.description()));
        return sql;
    }

    private static String create(TableDescription table) {
        List<String> parts = new ArrayList<>(
                table.columns().stream().map(SqliteSchema::column).toList());
        List<String> key = named(table, ColumnRole.KEY);
        if (!key.isEmpty()) {
            parts.add("PRIMARY KEY (" + String.join(", ", key) + ")");
        }
        if (isOfAccount(table) && !table.name().equals(PARENT)) {
            parts.add("FOREIGN KEY (account, as_of) REFERENCES " + PARENT + " (account, as_of)");
        }
        return "CREATE TABLE " + quoted(table.name()) + " (\n  " + String.join(",\n  ", parts) + "\n)";
    }

    private static boolean isOfAccount(TableDescription table) {
        return table.columns().get(0).name().equals("account");
    }

    private static String column(ColumnDescription column) {
        String name = quoted(column.name());
        return switch (column.type()) {
            case TEXT, TIME -> name + " TEXT";
            case INTEGER -> name + " INTEGER";
            case NUMBER -> name + " REAL";
            case BOOLEAN -> name + " INTEGER CHECK (" + name + " IN (0, 1))";
        };
    }

    private static List<String> named(TableDescription table, ColumnRole role) {
        return table.columns().stream()
                .filter(column -> column.role() == role)
                .map(column -> quoted(column.name()))
                .toList();
    }

    /** Made after the rows, which is faster and packs them better. */
    static List<String> indexes(List<TableDescription> tables) {
        List<String> sql = new ArrayList<>();
        for (TableDescription table : tables) {
            if (named(table, ColumnRole.KEY).isEmpty()) {
                sql.add(index(table, "account"));
            }
            table.columns().stream()
                    .filter(column -> column.role() == ColumnRole.INDEX)
                    .forEach(column -> sql.add(index(table, column.name())));
        }
        return sql;
    }

    private static String index(TableDescription table, String column) {
        return "CREATE INDEX " + quoted(table.name() + "_by_" + column) + " ON " + quoted(table.name()) + " ("
                + quoted(column) + ")";
    }

    static String insert(TableDescription table) {
        String marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + quoted(table.name()) + " VALUES (" + marks + ")";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
