package org.iamassay.report.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.iamassay.frame.Dictionary;
import org.iamassay.frame.Frame;
import org.iamassay.frame.TableDescription;
import org.iamassay.history.store.SqliteLibrary;
import org.iamassay.report.SafeText;
import org.iamassay.report.data.OutputException;
import org.jspecify.annotations.Nullable;

/**
 * One SQLite database with a table each and the table {@code dictionary}; the same input gives the same bytes.
 *
 * <p>Rows go into a draft beside the file, without journal, as a broken draft is thrown away; at the end SQLite writes the
 * compact file from it, so that nothing of the evidence lies in a folder for temporary files.
 */
public final class SqliteTables implements TableWriter {

    /** Name of the file. */
    public static final String FILE = "assay.sqlite";

    private static final String DRAFT = FILE + ".draft";

    private final Path file;
    private final Path draft;
    private final List<TableDescription> tables;
    private final Connection connection;

    private SqliteTables(Path folder, List<TableDescription> tables, Connection connection) {
        this.file = folder.resolve(FILE);
        this.draft = folder.resolve(DRAFT);
        this.tables = List.copyOf(tables);
        this.connection = connection;
    }

    /**
     * Begins the database with all its tables.
     *
     * @throws OutputException if the file cannot be written, or SQLite cannot be started
     */
    public static SqliteTables in(Path folder, List<TableDescription> tables) throws IOException {
        startLibrary();
        try {
            SqliteTables sqlite = new SqliteTables(folder, tables, SqliteLibrary.open(folder.resolve(DRAFT)));
            try {
                sqlite.run(SqliteSchema.statements(sqlite.tables));
                sqlite.connection.setAutoCommit(false);
                return sqlite;
            } catch (SQLException failed) {
                sqlite.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static void startLibrary() throws OutputException {
        try {
            SqliteLibrary.load();
        } catch (IOException failed) {
            throw new OutputException(failed.getMessage() + ", or use --format csv.", failed);
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void append(Frame frame) throws IOException {
        if (frame.size() == 0) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(SqliteSchema.insert(frame.description()))) {
            int columns = frame.description().columns().size();
            for (int row = 0; row < frame.size(); row++) {
                for (int column = 0; column < columns; column++) {
                    insert.setObject(column + 1, value(frame.cell(row, column)));
                }
                insert.executeUpdate();
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Hidden characters are shown as in every other output: a shell prints cells as they are. */
    private static @Nullable Object value(@Nullable Object cell) {
        if (cell instanceof String text) {
            return SafeText.visible(text);
        }
        return cell instanceof Boolean flag ? (flag ? 1 : 0) : cell;
    }

    @Override
    public void finish() throws IOException {
        append(Dictionary.of(tables));
        try {
            run(SqliteSchema.indexes(tables));
            connection.commit();
            connection.setAutoCommit(true);
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, file.toString());
                vacuum.executeUpdate();
            }
            connection.close();
            Files.delete(draft);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    @Override
    public Map<String, List<String>> guarded() {
        return Map.of();
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static OutputException failure(SQLException failed) {
        return new OutputException(
                "Cannot write " + FILE + " (" + failed.getMessage()
                        + "); check the permissions of the output folder and the free space.",
                failed);
    }
}
