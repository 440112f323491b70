package org.iamassay.history.store;

import java.util.ArrayList;
import java.util.List;

/** The tables of a store of format 1, and the triggers that keep what is in them. */
final class Schema {

    /** {@code ASSY}: what SQLite keeps in the header to tell one kind of file from another. */
    static final int APPLICATION_ID = 0x41535359;

    static final int FORMAT = 1;

    static final String META_KEY = "schema";
    static final String META_VALUE = "https://iamassay.org/schema/store/1";

    private static final List<String> TABLES = List.of(
            "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
            "CREATE TABLE entry (n INTEGER PRIMARY KEY, account TEXT NOT NULL, as_of TEXT NOT NULL,"
                    + " hash TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT",
            "CREATE INDEX entry_of_account ON entry (account)",
            "CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes INTEGER NOT NULL) STRICT",
            "CREATE TABLE blob_part (sha256 TEXT NOT NULL REFERENCES blob, part INTEGER NOT NULL,"
                    + " packed BLOB NOT NULL, PRIMARY KEY (sha256, part)) STRICT",
            "CREATE TABLE entry_blob (n INTEGER NOT NULL REFERENCES entry, sha256 TEXT NOT NULL REFERENCES blob,"
                    + " PRIMARY KEY (n, sha256)) STRICT, WITHOUT ROWID",
            "CREATE TABLE frame_data (n INTEGER NOT NULL REFERENCES entry, name TEXT NOT NULL,"
                    + " bytes INTEGER NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (n, name)) STRICT");

    private static final List<String> KEPT = List.of("meta", "entry", "blob", "blob_part", "entry_blob");

    private Schema() {}

    /** Makes an empty database a store. */
    static List<String> statements() {
        List<String> all = new ArrayList<>(TABLES);
        for (String table : KEPT) {
            for (String change : List.of("UPDATE", "DELETE")) {
                all.add(trigger(table, change));
            }
        }
        all.add("INSERT INTO meta VALUES ('" + META_KEY + "', '" + META_VALUE + "')");
        all.add("PRAGMA application_id = " + APPLICATION_ID);
        all.add("PRAGMA user_version = " + FORMAT);
        return all;
    }

    /** The definitions as SQLite keeps them, of tables, indexes and triggers. */
    static List<String> definitions() {
        return statements().stream()
                .filter(sql -> sql.startsWith("CREATE"))
                .sorted()
                .toList();
    }

    private static String trigger(String table, String change) {
        return "CREATE TRIGGER " + table + "_refuses_" + change.toLowerCase(java.util.Locale.ROOT) + " BEFORE " + change
                + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'a store only grows'); END";
    }
}
