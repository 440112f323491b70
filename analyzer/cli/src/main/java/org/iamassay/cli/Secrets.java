package org.iamassay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys and passwords: from a file or the standard input, never from the command line, where others could read them. */
final class Secrets {

    private static final int MOST = 1 << 16;
    private static final String STANDARD_INPUT = "-";

    private Secrets() {}

    /** The bytes of a secret. */
    static byte[] read(String option, Path file) {
        try {
            byte[] bytes;
            if (isStandardInput(file)) {
                bytes = System.in.readNBytes(MOST + 1);
            } else if (Files.isRegularFile(file)) {
                bytes = Files.size(file) > MOST ? new byte[MOST + 1] : Files.readAllBytes(file);
            } else {
                throw new CommandException(
                        ExitCode.USAGE, option + " " + file + " is no file; name one, or - for the standard input.");
            }
            if (bytes.length > MOST) {
                throw new CommandException(
                        ExitCode.USAGE, option + " " + file + " is longer than " + MOST + " bytes; name another file.");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new CommandException(ExitCode.USAGE, option + " " + file + " cannot be read; check its rights.");
        }
    }

    /** Whether the secret comes from the standard input. */
    static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }
}
