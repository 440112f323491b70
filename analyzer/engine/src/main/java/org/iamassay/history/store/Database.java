package org.iamassay.history.store;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.history.store.StoreException.Reason;

/** The connection to one store: statements, transactions, and failures as sentences; one thread at a time. */
final class Database implements Closeable {

    private static final int WAIT_MILLISECONDS = 10_000;

    /** Memory for changed pages, in KiB: a transaction that fits keeps readers waiting for its commit alone. */
    private static final int CACHE_KIB = 65_536;

    private final StoreFile file;
    private final Connection connection;

    private Database(StoreFile file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Reads a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Opens the file, making it only if asked to. */
    static Database open(StoreFile file, boolean create) {
        try {
            SqliteLibrary.load();
            Connection connection = SqliteLibrary.open(file.path(), create);
            Database database = new Database(file, connection);
            database.run("PRAGMA busy_timeout = " + WAIT_MILLISECONDS);
            database.run("PRAGMA foreign_keys = ON");
            database.run("PRAGMA synchronous = EXTRA");
            database.run("PRAGMA cache_size = -" + CACHE_KIB);
            return database;
        } catch (IOException failed) {
            throw new StoreException(Reason.NOT_WRITTEN, failed.getMessage() + ".", failed);
        } catch (SQLException failed) {
            throw file.failure(failed);
        }
    }

    synchronized void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw file.failure(failed);
        }
    }

    /** Inserts a row. */
    synchronized void insert(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw file.failure(failed);
        }
    }

    synchronized <T> List<T> all(String sql, RowReader<T> reader, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        } catch (SQLException failed) {
            throw file.failure(failed);
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Undoes a transaction; one that SQLite has already undone is no matter. */
    synchronized void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyUndone) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw file.failure(failed);
        }
    }
}
