package org.iamassay.report.excel;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * A folder of one's own for the sheets that are streamed, gone afterwards.
 *
 * <p>The parts hold names and key ids of a client, so they never lie in a folder that others can list.
 */
final class PrivateTemp implements TempFileCreationStrategy {

    /** Work that may fail on input or output. */
    interface Work {
        void in(Path folder) throws IOException;
    }

    private final Path folder;

    private PrivateTemp(Path folder) {
        this.folder = folder;
    }

    /** Does the work with all temporary files of POI in a new folder of {@code parent} that goes away whatever happens. */
    static void during(Path parent, Work work) throws IOException {
        Path folder = Files.createTempDirectory(parent, "assay-");
        try {
            TempFile.withStrategy(new PrivateTemp(folder), () -> run(work, folder));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            delete(folder);
        }
    }

    private static Path run(Work work, Path folder) {
        try {
            work.in(folder);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
