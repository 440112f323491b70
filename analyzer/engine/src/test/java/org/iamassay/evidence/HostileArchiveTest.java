package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives made to harm: each ends in sentences, and what is left out is listed. */
final class HostileArchiveTest {

    private static final int MANY = 100_001;

    @TempDir
    Path temp = Path.of("");

    @Test
    void pathsThatLeaveTheArchiveAreRefused() throws IOException {
        Map<String, String> names = Map.of(
                "../evil.csv",
                "leads out of the archive",
                "a/../../evil.csv",
                "leads out of the archive",
                "/etc/evil.csv",
                "is absolute",
                "C:/evil.csv",
                "is absolute",
                "a/b\\..\\evil.csv",
                "has a backslash",
                "x/".repeat(33) + "deep.csv",
                "more than 32 folders",
                "long/" + "y".repeat(1_100),
                "longer than 1,024 characters");
        Map<String, String> texts = new HashMap<>();
        names.keySet().forEach(name -> texts.put(name, "x"));
        texts.put("good.csv", "fine");
        Path zip = Archives.zip(temp.resolve("slip.zip"), texts);
        Path tar = Archives.tar(temp.resolve("slip.tar"), false, texts);
        try (Found found = EvidenceFinderTest.find(zip, tar)) {
            assertThat(EvidenceFinderTest.locations(found)).containsExactly("slip.tar!/good.csv", "slip.zip!/good.csv");
            assertThat(found.problems()).hasSize(2 * names.size());
            for (String why : names.values()) {
                assertThat(EvidenceFinderTest.sentences(found))
                        .anyMatch(s -> s.startsWith("slip.zip!/") && s.contains(why));
                assertThat(EvidenceFinderTest.sentences(found))
                        .anyMatch(s -> s.startsWith("slip.tar!/") && s.contains(why));
            }
        }
        assertThat(temp.getParent()).isNotNull();
        assertThat(temp.resolveSibling("evil.csv")).doesNotExist();
    }

    @Test
    void linksAndDevicesInArchivesAreRefused() throws IOException {
        Path tar = temp.resolve("links.tar");
        try (TarArchiveOutputStream out = Archives.open(tar, false)) {
            Archives.link(out, "hard.csv", "good.csv", TarConstants.LF_LINK);
            Archives.link(out, "pipe", "", TarConstants.LF_FIFO);
            Archives.link(out, "soft.csv", "/etc/passwd", TarConstants.LF_SYMLINK);
            Archives.add(out, "good.csv", "fine");
        }
        Path zip = temp.resolve("links.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry link = new ZipArchiveEntry("soft.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        try (Found found = EvidenceFinderTest.find(tar, zip)) {
            assertThat(EvidenceFinderTest.locations(found)).containsExactly("links.tar!/good.csv");
            assertThat(EvidenceFinderTest.sentences(found))
                    .containsExactly(
                            "links.tar!/hard.csv: it is a link, and links are not followed; the entry was not read.",
                            "links.tar!/pipe: it is not a regular file (a device, a pipe or a sparse file); the entry was not read.",
                            "links.tar!/soft.csv: it is a link, and links are not followed; the entry was not read.",
                            "links.zip!/soft.csv: it is a link, and links are not followed; the entry was not read.");
        }
    }

    @Test
    void bombsStopAtTheRatio() throws IOException {
        byte[] zeros = new byte[16 << 20];
        Path zip = Archives.zipOf(temp.resolve("bomb.zip"), Map.of("a.csv", zeros));
        Path tgz = temp.resolve("bomb.tgz");
        try (TarArchiveOutputStream tar = Archives.open(tgz, true)) {
            Archives.add(tar, "a.csv", new String(zeros, StandardCharsets.US_ASCII));
        }
        Path longName = temp.resolve("name.tgz");
        try (TarArchiveOutputStream tar = Archives.open(longName, true)) {
            TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            name.setSize(8 << 20);
            tar.putArchiveEntry(name);
            tar.write(new byte[8 << 20]);
            tar.closeArchiveEntry();
            Archives.add(tar, "r.csv", "x");
        }
        try (Found found = EvidenceFinderTest.find(zip, tgz, longName)) {
            assertThat(found.items()).isEmpty();
            assertThat(EvidenceFinderTest.sentences(found))
                    .satisfiesExactly(
                            s -> assertThat(s)
                                    .startsWith("bomb.tgz: it has more than 200 times its packed size when unpacked"),
                            s -> assertThat(s)
                                    .startsWith("bomb.zip: it has more than 200 times its packed size when unpacked"),
                            s -> assertThat(s)
                                    .startsWith(
                                            "name.tgz: it has more than 1,048,576 bytes in the header of one entry"));
        }
    }

    @Test
    void aWorkbookBombStopsToo() throws IOException {
        byte[] workbook = Workbooks.withSheet(Workbooks.row(1, "user", "arn") + " ".repeat(16 << 20));
        Path file = temp.resolve("bomb.xlsx");
        Files.write(file, workbook);
        try (Found found = EvidenceFinderTest.find(file)) {
            assertThat(Items.explanation(Recogniser.recognise(found.items().get(0))))
                    .contains("more than 200 times its packed size when unpacked");
        }
    }

    @Test
    void aHundredThousandEntriesAreTheLimit() throws IOException {
        Path zip = temp.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < MANY; i++) {
                ZipEntry entry = new ZipEntry(Integer.toString(i));
                entry.setSize(0);
                entry.setCrc(0);
                out.putNextEntry(entry);
            }
        }
        Path tar = temp.resolve("many.tgz");
        try (TarArchiveOutputStream out = Archives.open(tar, true)) {
            for (int i = 0; i < MANY; i++) {
                Archives.add(out, "f" + i, "");
            }
        }
        try (Found found = EvidenceFinderTest.find(zip, tar)) {
            assertThat(found.items()).isEmpty();
            assertThat(EvidenceFinderTest.sentences(found))
                    .hasSize(2)
                    .allMatch(s -> s.contains("it has more than 100,000 entries") && s.contains("none of it was read"));
        }
    }

    @Test
    void limitsHoldForFoldersAndAllArchivesTogether() throws IOException {
        Limits small = new Limits(6, 1_000, 1_500, 200, 3, 100);
        Path folder = Files.createDirectories(temp.resolve("many"));
        for (int i = 0; i < 7; i++) {
            Files.writeString(folder.resolve(i + ".csv"), "x");
        }
        Path deep = Files.createDirectories(temp.resolve("deep/1/2/3/4"));
        Files.writeString(deep.resolve("x.csv"), "x");
        Path large = Files.writeString(temp.resolve("large.csv"), "x".repeat(1_001));
        Path a = Archives.zip(temp.resolve("a.zip"), Map.of("1", "x".repeat(900), "2", "x".repeat(1_001)));
        Path b = Archives.zip(temp.resolve("b.zip"), Map.of("1", "y".repeat(900)));
        Path c = Archives.zip(temp.resolve("c.zip"), Map.of("1", "", "2", "", "3", ""));
        List<Path> inputs = List.of(folder, temp.resolve("deep"), large, a, b, c);
        try (Found found = EvidenceFinder.find(inputs, InputStream.nullInputStream(), small)) {
            assertThat(EvidenceFinderTest.sentences(found))
                    .satisfiesExactly(
                            s -> assertThat(s).contains("a.zip!/2: it has more than 1,000 bytes"),
                            s -> assertThat(s)
                                    .contains(
                                            "b.zip: it has more than 1,500 bytes unpacked from all archives together"),
                            s -> assertThat(s).contains("c.zip: it has more than 6 entries"),
                            s -> assertThat(s).contains("deep/1/2/3/4: more than 3 folders inside one another"),
                            s -> assertThat(s).contains("large.csv: it has 1,001 bytes; expected at most 1,000"),
                            s -> assertThat(s).contains("many: more than 6 files in the folder"));
            assertThat(EvidenceFinderTest.locations(found)).containsExactly("a.zip!/1");
        }
    }

    @Test
    void aFileOverTheSizeLimitIsNotRead() throws IOException {
        Path sparse = temp.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(Limits.STANDARD.fileBytes() + 1);
        }
        try (Found found = EvidenceFinderTest.find(sparse)) {
            assertThat(EvidenceFinderTest.sentences(found))
                    .singleElement()
                    .asString()
                    .contains("2,147,483,649 bytes");
        }
    }

    @Test
    void archivesInArchivesAreListedAndNotOpened() throws IOException {
        Path inner = Archives.zip(temp.resolve("inner.zip"), Map.of("r.csv", "abc"));
        Path tgz = Archives.tar(temp.resolve("inner.tgz"), true, Map.of("r.csv", "abc"));
        Path outer = Archives.zipOf(
                temp.resolve("outer.zip"),
                Map.of("a.csv", Files.readAllBytes(inner), "b.csv", Files.readAllBytes(tgz)));
        try (Found found = EvidenceFinderTest.find(outer)) {
            assertThat(found.items().stream().map(i -> Items.explanation(Recogniser.recognise(i))))
                    .satisfiesExactly(
                            s -> assertThat(s).contains("outer.zip!/a.csv: a zip archive inside an archive"),
                            s -> assertThat(s)
                                    .contains("outer.zip!/b.csv: a gzip file, which is not opened; unpack it"));
        }
    }

    @Test
    void anEmptyArchiveIsToldAndAFilePackedByItselfIsRead() throws IOException {
        Path empty = Archives.zipOf(temp.resolve("empty.zip"), Map.of());
        Path gzip = temp.resolve("r.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(Items.CSV.getBytes(StandardCharsets.UTF_8));
        }
        try (Found found = EvidenceFinderTest.find(empty, gzip)) {
            assertThat(EvidenceFinderTest.sentences(found)).containsExactly("empty.zip: the archive holds no files.");
            assertThat(found.items()).extracting(EvidenceItem::name).containsExactly("r.csv.gz!/r.csv");
        }
    }

    @Test
    void twoEntriesOfOneNameAreBothKept() throws IOException {
        Path tar = temp.resolve("twice.tar");
        try (TarArchiveOutputStream out = Archives.open(tar, false)) {
            Archives.add(out, "r.csv", "1");
            Archives.add(out, "./r.csv", "2");
        }
        try (Found found = EvidenceFinderTest.find(tar)) {
            assertThat(EvidenceFinderTest.locations(found)).containsExactly("twice.tar!/r.csv", "twice.tar!/r.csv (2)");
        }
    }
}
