package org.iamassay.history.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL on a store, past all that guards it. */
final class Sql {

    private Sql() {}

    static void run(Path file, String... statements) {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    static List<String> rows(Path file, String sql) {
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Connection open(Path file) throws SQLException {
        try {
            SqliteLibrary.load();
        } catch (IOException failed) {
            throw new SQLException(failed);
        }
        return SqliteLibrary.open(file);
    }
}
