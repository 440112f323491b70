package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableZipTest {

    @Test
    void sameContentsGiveTheSameBytesWhateverTheOrderAndTimes(@TempDir Path folder) throws IOException {
        byte[] one = rewritten(zip(folder, 2024, "b.xml", "[Content_Types].xml", "a/c.xml"));
        byte[] two = rewritten(zip(folder, 1999, "a/c.xml", "b.xml", "[Content_Types].xml"));
        assertThat(one).isEqualTo(two);
    }

    @Test
    void entriesStandByNameWithOneTimeAndNothingElse(@TempDir Path folder) throws IOException {
        List<String> seen = new ArrayList<>();
        byte[] bytes = rewritten(zip(folder, 2024, "xl/b.xml", "[Content_Types].xml", "_rels/.rels", "docProps/a.xml"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(StableZip.TIME);
                assertThat(entry.getExtra()).isNull();
                assertThat(zip.readAllBytes()).isEqualTo(entry.getName().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(seen).containsExactly("[Content_Types].xml", "_rels/.rels", "docProps/a.xml", "xl/b.xml");
    }

    private static byte[] rewritten(Path zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StableZip.rewrite(zip, out);
        return out.toByteArray();
    }

    private static Path zip(Path folder, int year, String... names) throws IOException {
        Path file = folder.resolve(year + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(year, 5, 6, 7, 8));
                entry.setComment("made in " + year);
                zip.putNextEntry(entry);
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
