package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Compares an output with the file that was reviewed; {@code -Dgolden.update=true} writes the file anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/iamassay/report/data");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FOLDER.resolve(name), actual);
        }
        assertThat(actual).isEqualTo(read(name));
    }

    private static String read(String name) throws IOException {
        try (@Nullable InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Something that writes bytes. */
    interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    static String text(Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
