package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One run of the program inside this JVM, with what it printed. */
public record Run(int code, String out, String err) {

    public static final Path SAMPLES = Path.of("..", "..", "samples");

    public static Run assay(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), Map.of());
        int code = Main.run(terminal, words);
        terminal.flush();
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }

    /** Neither a stack trace nor the word of a bug. */
    boolean isCalm() {
        return code != ExitCode.BUG && !err.contains("\tat ") && !err.contains("java.");
    }

    /** The folder of real and damaged files beside the project, where there is one. */
    static Optional<Path> sharedData() {
        String named = System.getenv("ASSAY_SHARED_DATA");
        Path folder = named == null ? Path.of("..", "..", "..", "shared", "data") : Path.of(named);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
