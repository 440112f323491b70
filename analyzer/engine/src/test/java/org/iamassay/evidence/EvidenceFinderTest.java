package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the paths of the command line lead to. */
final class EvidenceFinderTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void aFolderIsReadRecursivelyInOrder() throws IOException {
        write("evidence/b.csv", "b");
        write("evidence/111122223333/2026/a.csv", "abc");
        try (Found found = find(temp.resolve("evidence"))) {
            assertThat(locations(found)).containsExactly("evidence/111122223333/2026/a.csv", "evidence/b.csv");
            EvidenceItem item = found.items().get(0);
            assertThat(item.name()).isEqualTo("a.csv");
            assertThat(item.folders()).endsWith("evidence", "111122223333", "2026");
            assertThat(item.bytes()).isEqualTo(3);
            assertThat(item.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(found.problems()).isEmpty();
        }
    }

    @Test
    void theOrderOfInputsDoesNotMatterAndEachFileCountsOnce() throws IOException {
        write("2024/iam/r.csv", "1");
        write("2025/iam/r.csv", "2");
        write("x.csv", "3");
        List<Path> inputs = new ArrayList<>(List.of(
                temp.resolve("2025/iam"),
                temp.resolve("2024/iam"),
                temp.resolve("2025/iam/r.csv"),
                temp.resolve("2024/../2024/iam"),
                temp.resolve("missing.csv"),
                temp.resolve("x.csv")));
        List<String> first = described(inputs);
        assertThat(first)
                .containsExactly(
                        "2024/iam/r.csv 1", "2025/iam/r.csv 2", "x.csv 3", temp.resolve("missing.csv") + " UNREADABLE");
        for (int i = 0; i < inputs.size(); i++) {
            Collections.rotate(inputs, 1);
            assertThat(described(inputs)).isEqualTo(first);
        }
    }

    @Test
    void linksInFoldersAreListedAndNotFollowed() throws IOException {
        write("evidence/r.csv", "x");
        Path outside = write("outside.csv", "secret");
        Files.createSymbolicLink(temp.resolve("evidence/link.csv"), outside);
        Files.createSymbolicLink(temp.resolve("evidence/loop"), temp.resolve("evidence"));
        try (Found found = find(temp.resolve("evidence"))) {
            assertThat(locations(found)).containsExactly("evidence/r.csv");
            assertThat(sentences(found))
                    .allMatch(s -> s.contains("links are not followed"))
                    .satisfiesExactly(
                            s -> assertThat(s).startsWith("evidence/link.csv: "),
                            s -> assertThat(s).startsWith("evidence/loop: "));
        }
    }

    @Test
    void anEmptyFolderAndAnUnreadableFileAreTold() throws IOException {
        Files.createDirectories(temp.resolve("empty/inner"));
        Path locked = write("evidence/locked.csv", "x");
        try (Found found = find(temp.resolve("empty"))) {
            assertThat(sentences(found)).containsExactly("empty: the folder holds no files.");
        }
        assumeTrue(
                locked.toFile().setReadable(false) && !Files.isReadable(locked), "permissions do not bind this user");
        try (Found found = find(temp.resolve("evidence"), locked)) {
            assertThat(found.items()).isEmpty();
            assertThat(found.problems())
                    .singleElement()
                    .extracting(Problem::level)
                    .isEqualTo(Problem.Level.UNREADABLE);
        }
    }

    @Test
    void archivesAreKnownByContent() throws IOException {
        Path zip = Archives.zip(temp.resolve("bundle.dat"), Map.of("111122223333/./r.csv", "abc", "a.csv", "x"));
        Path tar = Archives.tar(temp.resolve("t"), false, Map.of("in/r.csv", "abc"));
        Path tgz = Archives.tar(temp.resolve("z.csv"), true, Map.of("in/r.csv", "abc"));
        try (Found found = find(zip, tar, tgz)) {
            assertThat(locations(found))
                    .containsExactly(
                            "bundle.dat!/111122223333/r.csv", "bundle.dat!/a.csv", "t!/in/r.csv", "z.csv!/in/r.csv");
            EvidenceItem item = found.items().get(0);
            assertThat(item.name()).isEqualTo("bundle.dat!/111122223333/r.csv");
            assertThat(item.baseName()).isEqualTo("r.csv");
            assertThat(item.folders()).endsWith("bundle", "111122223333");
            assertThat(item.sha256()).isEqualTo(found.items().get(3).sha256());
            assertThat(text(item)).isEqualTo("abc");
            assertThat(text(item)).as("opened a second time").isEqualTo("abc");
            assertThat(found.problems()).isEmpty();
        }
    }

    @Test
    void aWorkbookIsAFileAndNoArchive() throws IOException {
        Path file = temp.resolve("report.csv");
        Files.write(file, Workbooks.withSheet(Workbooks.row(1, "user", "arn")));
        Path zip = Archives.zipOf(temp.resolve("b.zip"), Map.of("r.xlsx", Files.readAllBytes(file)));
        try (Found found = find(file, zip)) {
            assertThat(locations(found)).containsExactly("b.zip!/r.xlsx", "report.csv");
            assertThat(found.items()).allMatch(i -> Recogniser.recognise(i) instanceof Recognition.Report);
        }
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        try (Found found = EvidenceFinder.find(List.of(Path.of("-"), Path.of("-")), stream(Items.CSV))) {
            assertThat(locations(found)).containsExactly("stdin");
            assertThat(text(found.items().get(0))).isEqualTo(Items.CSV);
        }
        Path zip = Archives.zip(temp.resolve("x"), Map.of("r.csv", "abc"));
        try (InputStream in = Files.newInputStream(zip);
                Found found = EvidenceFinder.find(List.of(Path.of("-")), in)) {
            assertThat(locations(found)).containsExactly("stdin!/r.csv");
        }
    }

    @Test
    void theSpoolIsPrivateAndDeletedOnClose() throws IOException {
        Path zip = Archives.zip(temp.resolve("x.zip"), Map.of("r.csv", "abc"));
        Path spooled;
        try (Found found = find(zip)) {
            FoundItem item = (FoundItem) found.items().get(0);
            assertThat(text(item)).isEqualTo("abc");
            spooled = found.spool().folder();
            assertThat(spooled).exists();
            if (Files.getFileStore(spooled).supportsFileAttributeView("posix")) {
                assertThat(Files.getPosixFilePermissions(spooled))
                        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            }
        }
        assertThat(spooled).doesNotExist();
    }

    @Test
    void theManifestCoversItsFolderAndNoOther() throws IOException {
        String manifest = "{\"schema\": \"https://iamassay.org/schema/collection/1\", \"account\": \"111122223333\","
                + " \"collectedAt\": \"2026-01-01T00:00:00Z\"}";
        write("a/iam/assay-collection.json", manifest);
        write("a/iam/summary.json", "{}");
        write("b/iam/summary.json", "{}");
        Path zip =
                Archives.zip(temp.resolve("c.zip"), Map.of("assay-collection.json", manifest, "x/summary.json", "{}"));
        List<Path> globbed = List.of(
                temp.resolve("a/iam/assay-collection.json"),
                temp.resolve("a/iam/summary.json"),
                temp.resolve("b"),
                zip);
        try (Found found = EvidenceFinder.find(globbed, InputStream.nullInputStream())) {
            List<CollectionManifest> manifests = found.items().stream()
                    .map(Recogniser::recognise)
                    .filter(Recognition.Manifest.class::isInstance)
                    .map(r -> ((Recognition.Manifest) r).manifest())
                    .toList();
            assertThat(manifests).hasSize(2);
            List<String> covered = found.items().stream()
                    .filter(i -> i.baseName().equals("summary.json"))
                    .map(i -> i.location() + " "
                            + manifests.stream().filter(m -> m.covers(i)).count())
                    .toList();
            assertThat(covered).containsExactly("b/iam/summary.json 0", "c.zip!/x/summary.json 1", "summary.json 1");
        }
    }

    @Test
    void namesThatWouldCommandATerminalAreReplaced() throws IOException {
        write("evidence/a\u001b[2J.csv", "x");
        try (Found found = find(temp.resolve("evidence"))) {
            assertThat(locations(found)).containsExactly("evidence/a\uFFFD[2J.csv");
        }
    }

    private List<String> described(List<Path> inputs) throws IOException {
        List<String> result = new ArrayList<>();
        try (Found found = EvidenceFinder.find(inputs, InputStream.nullInputStream())) {
            for (EvidenceItem item : found.items()) {
                result.add(item.location() + " " + text(item));
            }
            found.problems().forEach(p -> result.add(p.file() + " " + p.level()));
        }
        return result;
    }

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent() == null ? temp : file.getParent());
        return Files.writeString(file, text);
    }

    static Found find(Path... inputs) {
        return EvidenceFinder.find(List.of(inputs), InputStream.nullInputStream());
    }

    static List<String> locations(Found found) {
        return found.items().stream().map(EvidenceItem::location).toList();
    }

    static List<String> sentences(Found found) {
        return found.problems().stream().map(Problem::sentence).toList();
    }

    private static String text(EvidenceItem item) throws IOException {
        try (InputStream in = item.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
