package org.iamassay.evidence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the sample inputs that lie beside the repository; tests on them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    static String text(String path) throws IOException {
        return text(path, StandardCharsets.UTF_8);
    }

    /** The text of a sample, without its byte order mark. */
    static String text(String path, Charset charset) throws IOException {
        Path file = folder().resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "sample inputs are absent: " + file);
        String text = Files.readString(file, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Path folder() {
        String given = System.getenv("ASSAY_SHARED_DATA");
        if (given != null) {
            return Path.of(given);
        }
        Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at.resolve("shared/data"))) {
            at = at.getParent();
        }
        return at.resolve("shared/data");
    }
}
