package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that were harmed on the way: nothing of them is taken for whole, and nothing crashes. */
final class DamagedArchiveTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void encryptedEntriesAreListed() throws IOException {
        Path zip = Archives.zip(temp.resolve("secret.zip"), Map.of("r.csv", "abc"));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[indexOf(bytes, 0x50, 0x4b, 3, 4) + 6] |= 1;
        bytes[indexOf(bytes, 0x50, 0x4b, 1, 2) + 8] |= 1;
        Files.write(zip, bytes);
        try (Found found = EvidenceFinderTest.find(zip)) {
            assertThat(found.items()).isEmpty();
            assertThat(EvidenceFinderTest.sentences(found))
                    .singleElement()
                    .asString()
                    .contains("secret.zip!/r.csv: it is encrypted");
        }
    }

    @Test
    void aFlippedBitIsNoticed() throws IOException {
        Path zip = temp.resolve("flipped.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            byte[] text = "mfa_active,true".getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(text);
            ZipEntry entry = new ZipEntry("r.csv");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length);
            entry.setCrc(crc.getValue());
            out.putNextEntry(entry);
            out.write(text);
        }
        byte[] bytes = Files.readAllBytes(zip);
        bytes[indexOf(bytes, 't', 'r', 'u', 'e')] ^= 1;
        Files.write(zip, bytes);
        try (Found found = EvidenceFinderTest.find(zip)) {
            assertThat(found.items()).isEmpty();
            assertThat(EvidenceFinderTest.sentences(found))
                    .singleElement()
                    .asString()
                    .contains("damaged or cut short");
        }
    }

    @Test
    void archivesCutAnywhereNeverCrash() throws IOException {
        Map<String, String> texts = Map.of("a.csv", Items.CSV, "b.csv", "x".repeat(2_000));
        List<Path> archives = List.of(
                Archives.zip(temp.resolve("a.zip"), texts),
                Archives.tar(temp.resolve("b.tgz"), true, texts),
                Archives.tar(temp.resolve("c.tar"), false, texts));
        for (Path archive : archives) {
            byte[] whole = Files.readAllBytes(archive);
            for (int length = 1; length < whole.length - 1_024; length += 1 + length / 40) {
                Files.write(archive, Arrays.copyOf(whole, length));
                try (Found found = EvidenceFinderTest.find(archive)) {
                    assertThat(found.items().size() + found.problems().size())
                            .as("%s cut at %d", archive, length)
                            .isPositive();
                }
            }
        }
    }

    @Test
    void archivesWithRandomDamageNeverCrash() throws IOException {
        Map<String, String> texts = Map.of("a.csv", Items.CSV, "b.csv", "x".repeat(2_000));
        List<Path> archives = List.of(
                Archives.zip(temp.resolve("a.zip"), texts),
                Archives.tar(temp.resolve("b.tgz"), true, texts),
                Archives.tar(temp.resolve("c.tar"), false, texts));
        Random random = new Random(1);
        for (Path archive : archives) {
            byte[] whole = Files.readAllBytes(archive);
            for (int round = 0; round < 200; round++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i < 5; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Files.write(archive, damaged);
                try (Found found = EvidenceFinderTest.find(archive)) {
                    assertThat(found.items().size() + found.problems().size()).isPositive();
                }
            }
        }
    }

    private static int indexOf(byte[] bytes, int... wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            boolean same = true;
            for (int j = 0; j < wanted.length; j++) {
                same &= (bytes[i + j] & 0xff) == wanted[j];
            }
            if (same) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
