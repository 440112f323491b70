package org.iamassay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence that lies in memory, under a path such as {@code folder/report.csv}. */
final class Memory {

    private Memory() {}

    /** A bare CSV. */
    static Recognition.Report report(String path, String csv) {
        return report(path, csv, "CSV", Optional.empty());
    }

    /** A CSV in an envelope that tells its time. */
    static Recognition.Report envelope(String path, String csv, String generatedAt) {
        return report(path, csv, "AWS CLI JSON envelope", Optional.of(Instant.parse(generatedAt)));
    }

    /** A worksheet, its first row being row 1. */
    static Recognition.Report sheet(String path, List<List<String>> rows) {
        return new Recognition.Report(
                item(path, rows.toString()),
                "Excel workbook",
                Optional.empty(),
                List.of("an Excel workbook"),
                (Recognition.Content.Sheet) () -> new Rows(rows));
    }

    static EvidenceItem item(String path, String content) {
        return new Item(path, content);
    }

    private static Recognition.Report report(String path, String csv, String carrier, Optional<Instant> generatedAt) {
        return new Recognition.Report(item(path, csv), carrier, generatedAt, List.of(), (Recognition.Content.Text)
                () -> new StringReader(csv));
    }

    private record Item(String path, String content) implements EvidenceItem {

        @Override
        public String name() {
            return baseName();
        }

        @Override
        public String baseName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public List<String> folders() {
            int last = path.lastIndexOf('/');
            return last < 0 ? List.of() : Arrays.asList(path.substring(0, last).split("/", -1));
        }

        private byte[] utf8() {
            return content.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public long bytes() {
            return utf8().length;
        }

        @Override
        public String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(utf8()));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(utf8());
        }

        @Override
        public String location() {
            return path;
        }
    }

    private static final class Rows implements RowSource {
        private final List<List<String>> rows;
        private int next;

        Rows(List<List<String>> rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable RawRow next() throws IOException {
            return next == rows.size() ? null : new RawRow(next + 1, rows.get(next++));
        }

        @Override
        public void close() {}
    }
}
