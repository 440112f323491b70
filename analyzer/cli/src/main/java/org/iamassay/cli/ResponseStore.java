package org.iamassay.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.iamassay.check.AttestationRules;
import org.iamassay.checklist.Checklist;
import org.iamassay.response.ResponseFile;
import org.iamassay.response.Responses;
import org.iamassay.settings.SettingsException;

/** The file of answers on disk. */
final class ResponseStore {

    /** What stands in the file. */
    record Held(ResponseFile file, boolean isNew) {}

    private ResponseStore() {}

    /** The answers of a file that the user named for reading. */
    static Responses responses(Path file) {
        Held held = read(file);
        if (held.isNew()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    file
                            + " is not there; name the file that 'assay import-responses' wrote, or leave --responses out.");
        }
        return held.file().responses();
    }

    /** What attestations must be like. */
    static AttestationRules rules() {
        return Checklist.attestations();
    }

    /** The file as it is; a new one where there is none. */
    static Held read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > ResponseFile.MOST_BYTES) {
                throw new CommandException(ExitCode.USAGE, file + " is too large for a file of answers.");
            }
            byte[] bytes = Files.readAllBytes(file);
            return new Held(ResponseFile.read(bytes, file.toString(), rules()), false);
        } catch (NoSuchFileException absent) {
            return new Held(ResponseFile.empty(), true);
        } catch (SettingsException refused) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
        } catch (IOException unreadable) {
            throw new CommandException(ExitCode.USAGE, file + " cannot be read; name a file of answers.");
        }
    }

    /** Puts a file in its place, written beside it before; nothing of the old one is lost on the way. */
    static void write(Path file, Held before, byte[] bytes) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (!before.isNew() && !before.file().isMadeOf(Files.readAllBytes(target))) {
                throw new CommandException(
                        ExitCode.NOT_WRITTEN, file + " was changed by somebody else meanwhile; run the import again.");
            }
            replace(target, bytes);
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    /** Writes a whole file or nothing: beside its place, then renamed; it keeps the rights of the file it replaces. */
    static void replace(Path target, byte[] bytes) throws IOException {
        Path workshop = Files.createTempDirectory(target.toAbsolutePath().getParent(), ".assay-");
        Path draft = workshop.resolve("draft");
        try {
            Files.write(draft, bytes);
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(workshop);
        }
    }

    static CommandException failure(Path file, IOException failed) {
        return new CommandException(
                ExitCode.NOT_WRITTEN,
                file + " could not be written (" + failed.getMessage()
                        + "); check space and rights, nothing was changed.");
    }
}
