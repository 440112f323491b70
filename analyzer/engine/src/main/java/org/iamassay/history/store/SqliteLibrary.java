package org.iamassay.history.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteOpenMode;

/**
 * Starts SQLite, whose native library has to lie in a file before it can be loaded.
 *
 * <p>In the shared temporary folder of a POSIX machine others could put a library of their own in its place, so it goes
 * into a folder of its owner alone and is gone as soon as it is loaded. Windows has a temporary folder for each user and
 * keeps loaded files; there the driver itself clears what earlier runs left.
 */
public final class SqliteLibrary {

    private static final String PLACE = "org.sqlite.tmpdir";
    private static final String TEMPORARY = "java.io.tmpdir";

    private static boolean loaded;

    private SqliteLibrary() {}

    /**
     * Loads the library, once.
     *
     * @throws IOException if it cannot be put into the temporary folder or not be started from there
     */
    public static synchronized void load() throws IOException {
        if (loaded) {
            return;
        }
        try {
            if (System.getProperty(PLACE) == null
                    && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                fromPrivateFolder();
            } else {
                SQLiteJDBCLoader.initialize();
            }
            loaded = true;
        } catch (Exception failed) { // the driver declares no narrower one
            String why = failed instanceof IOException ? "it cannot be written" : "its native library did not load";
            throw new IOException(
                    "SQLite cannot be started from the temporary folder " + System.getProperty(TEMPORARY) + " (" + why
                            + "); name a folder that is writable and may run programs with ASSAY_JAVA_OPTS=-D"
                            + TEMPORARY + "=DIR",
                    failed);
        }
    }

    private static void fromPrivateFolder() throws Exception {
        Path folder = Files.createTempDirectory("assay-sqlite-");
        System.setProperty(PLACE, folder.toString());
        try {
            SQLiteJDBCLoader.initialize();
        } finally {
            System.clearProperty(PLACE);
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    /** Opens a database; as an address, so that a question mark in the path is no option of the driver. */
    public static Connection open(Path file) throws SQLException {
        return open(file, true);
    }

    /** Opens a database that exists, or makes one too. */
    static Connection open(Path file, boolean create) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        return config.createConnection("jdbc:sqlite:" + file.toUri());
    }
}
