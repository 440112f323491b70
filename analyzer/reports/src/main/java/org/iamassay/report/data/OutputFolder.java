package org.iamassay.report.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: written beside its place, then renamed (contract section 8).
 *
 * <p>Write into {@link #path}, then {@link #publish}; closing without publishing leaves everything as it was.
 */
public final class OutputFolder implements Closeable {

    private final Path target;
    private final Path workshop;
    private final Path draft;

    private OutputFolder(Path target, Path workshop, Path draft) {
        this.target = target;
        this.workshop = workshop;
        this.draft = draft;
    }

    /**
     * Prepares a folder.
     *
     * @param force whether an older report of Assay may be replaced
     * @param inputs files that must not be lost when an older report is replaced
     * @throws OutputException if the folder may not be written, or cannot be
     */
    public static OutputFolder prepare(Path wanted, boolean force, Collection<Path> inputs) throws OutputException {
        try {
            Path target = resolved(wanted);
            Path parent = parent(target);
            check(target, force, inputs);
            Files.createDirectories(parent);
            Path workshop = Files.createTempDirectory(parent, ".assay-");
            // The workshop is its owner's alone; the report has the rights that any new folder gets here.
            return new OutputFolder(target, workshop, Files.createDirectory(workshop.resolve("report")));
        } catch (OutputException refused) {
            throw refused;
        } catch (IOException failed) {
            throw failure(wanted, failed);
        }
    }

    /** Where to write: in a folder beside the wanted one. */
    public Path path() {
        return draft;
    }

    /** Puts the complete folder in its place; an older report is removed only after that. */
    public void publish() throws OutputException {
        if (!Files.exists(draft.resolve(Manifest.FILE))) {
            throw new IllegalStateException("a report without " + Manifest.FILE + " is not complete");
        }
        Path old = workshop.resolve("old");
        try {
            boolean replaces = Files.exists(target);
            if (replaces) {
                Files.move(target, old);
            }
            try {
                Files.move(draft, target);
            } catch (IOException failed) {
                if (replaces) {
                    Files.move(old, target);
                }
                throw failed;
            }
        } catch (IOException failed) {
            throw failure(target, failed);
        }
    }

    /** Removes everything but what was published. */
    @Override
    public void close() throws OutputException {
        try {
            delete(workshop);
        } catch (IOException failed) {
            throw failure(workshop, failed);
        }
    }

    /** A link that leads to a folder stands for that folder. */
    private static Path resolved(Path wanted) throws IOException {
        return Files.exists(wanted)
                ? wanted.toRealPath()
                : wanted.toAbsolutePath().normalize();
    }

    private static Path parent(Path target) throws OutputException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new OutputException(
                    "Choose a folder of its own for the report: " + target + " is a whole file system.");
        }
        return parent;
    }

    private static void check(Path target, boolean force, Collection<Path> inputs) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new OutputException(target + " is a file; choose another folder for the report.");
        }
        if (isEmpty(target)) {
            return;
        }
        if (!force) {
            throw new OutputException(
                    target + " is not empty; choose another folder, or add --force to replace an older report.");
        }
        if (!hasManifest(target)) {
            throw new OutputException(target + " is not empty and no report of Assay (it has no " + Manifest.FILE
                    + " of Assay), so it is not replaced; choose another folder.");
        }
        for (Path input : inputs) {
            if (Files.exists(input) && input.toRealPath().startsWith(target)) {
                throw new OutputException(
                        input + " lies in the folder that would be replaced; move it, or choose another folder.");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean hasManifest(Path folder) {
        try {
            Manifest.read(folder);
            return true;
        } catch (ManifestException none) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static OutputException failure(Path wanted, IOException cause) {
        if (cause instanceof OutputException told) {
            return told;
        }
        String why = cause instanceof FileAlreadyExistsException
                ? "something is in the way"
                : cause instanceof FileSystemException known && known.getReason() != null
                        ? known.getReason()
                        : cause.getClass().getSimpleName();
        return new OutputException(
                "Cannot write " + wanted + " (" + why + "); check the path, its permissions and the free space.",
                cause);
    }
}
