package org.iamassay.cli;

import java.nio.file.Path;
import java.time.Instant;

/** Adds one evidence at one time after another to a store, without end, for somebody to kill it. */
final class AddMany {

    private AddMany() {}

    public static void main(String[] words) {
        Instant at = Instant.parse(words[2]);
        Terminal terminal = Terminal.standard();
        for (int i = 0; ; i++) {
            Object evidence = Path.of(words[1]);
            int code = Main.run(
                    terminal,
                    "history",
                    "add",
                    "--store",
                    words[0],
                    "--as-of",
                    at.plusSeconds(86_400L * i).toString(),
                    evidence.toString());
            terminal.flush();
            if (code != ExitCode.DONE) {
                System.exit(code);
            }
        }
    }
}
