package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.data.Verification.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest tells what a folder holds, and the verifier tells what is no longer so. */
class ManifestTest {

    private static final byte[] EVIDENCE = "user,arn\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path base = Path.of("");

    private Path folder = Path.of("");
    private Path evidence = Path.of("");

    @BeforeEach
    void writeReport() throws IOException {
        folder = Files.createDirectories(base.resolve("out"));
        evidence = Files.write(base.resolve("creds.csv"), EVIDENCE);
        Files.createDirectory(folder.resolve("charts"));
        Files.writeString(folder.resolve("charts/tiers.svg"), "<svg/>");
        Files.writeString(folder.resolve("findings.csv"), "account\r\n");
        manifest();
    }

    private void manifest() throws IOException {
        Manifest manifest = Manifest.of(
                List.of(SampleAssessments.mixed()),
                CommandLine.reduced("report", List.of("/home/x/creds.csv"), List.of("-o", "/tmp/out")),
                List.of(item("creds.csv", evidence)),
                folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(Manifest.FILE))) {
            manifest.write(out);
        }
    }

    private static Manifest.Item item(String name, Path file) throws IOException {
        FileHash hash = FileHash.of(file);
        return new Manifest.Item(name, hash.bytes(), hash.sha256());
    }

    @Test
    void manifestIsAsReviewed() throws IOException {
        Golden.check("manifest.json", Files.readString(folder.resolve(Manifest.FILE)));
    }

    @Test
    void manifestComesBack() throws Exception {
        Manifest read = Manifest.read(folder);
        assertThat(Golden.text(read::write)).isEqualTo(Files.readString(folder.resolve(Manifest.FILE)));
    }

    @Test
    void untouchedFolderAgrees() throws Exception {
        assertThat(lines(List.of()))
                .containsExactly(
                        "ok: output charts/tiers.svg",
                        "ok: output findings.csv",
                        "not checked: input credential-report.csv (no file of that name was found)",
                        "ok: input creds.csv");
        assertThat(Verifier.verify(folder, List.of(), base).agrees()).isTrue();
    }

    @Test
    void oneChangedByteDiffers() throws Exception {
        Files.writeString(folder.resolve("findings.csv"), "accounT\r\n");
        assertThat(lines(List.of())).contains("differs: output findings.csv (same size, other content)");
        assertThat(Verifier.verify(folder, List.of(), base).agrees()).isFalse();
    }

    @Test
    void lostFileIsMissing() throws Exception {
        Files.delete(folder.resolve("findings.csv"));
        assertThat(lines(List.of())).contains("missing: output findings.csv");
        assertThat(Verifier.verify(folder, List.of(), base).agrees()).isFalse();
    }

    @Test
    void addedFileIsNotInTheManifest() throws Exception {
        Files.writeString(folder.resolve("charts/x\u202Egnp"), "");
        assertThat(lines(List.of())).contains("not in manifest: output charts/x‹U+202E›gnp");
        assertThat(Verifier.verify(folder, List.of(), base).agrees()).isFalse();
    }

    @Test
    void linkInPlaceOfAnOutputDiffers() throws Exception {
        Path file = folder.resolve("findings.csv");
        Path elsewhere = Files.move(file, base.resolve("elsewhere.csv"));
        Files.createSymbolicLink(file, elsewhere);
        assertThat(lines(List.of())).contains("differs: output findings.csv (the name leads out of the folder)");
    }

    @Test
    void namesThatLeadOutOfTheFolderAreNotFollowed() throws Exception {
        Path manifest = folder.resolve(Manifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).replace("\"findings.csv\",", "\"../creds.csv\","));
        assertThat(lines(List.of())).contains("differs: output ../creds.csv (the name leads out of the folder)");
    }

    @Test
    void evidenceGivenIsComparedByName() throws Exception {
        assertThat(lines(List.of(evidence))).contains("ok: input creds.csv");
        Files.writeString(evidence, "user;arn\n");
        assertThat(lines(List.of(evidence))).contains("differs: input creds.csv (same size, other content)");
        Path other = Files.writeString(base.resolve("other.csv"), "x");
        assertThat(lines(List.of(other)))
                .contains(
                        "not checked: input creds.csv (no file of that name was found)",
                        "not in manifest: input other.csv");
        assertThat(Verifier.verify(folder, List.of(other), base).agrees()).isFalse();
    }

    @Test
    void evidenceThatIsNotThereDiffers() throws Exception {
        Verification verification = Verifier.verify(folder, List.of(base.resolve("gone.csv")), base);
        assertThat(verification.lines()).anyMatch(line -> line.state() == State.DIFFERS);
        assertThat(verification.agrees()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"schema\":\"other\"}",
                "{\"schema\":\"https://iamassay.org/schema/manifest/1\"}",
                "{\"schema\":\"https://iamassay.org/schema/manifest/1\",\"schema\":\"x\"}",
                "not json"
            })
    void damagedManifestIsToldInOneSentence(String text) throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), text);
        assertThatThrownBy(() -> Manifest.read(folder))
                .isInstanceOf(ManifestException.class)
                .hasMessageStartingWith(Manifest.FILE);
    }

    @Test
    void folderWithoutManifestIsIncomplete() throws IOException {
        Files.delete(folder.resolve(Manifest.FILE));
        assertThatThrownBy(() -> Verifier.verify(folder, List.of(), base))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("no complete report");
    }

    @Test
    void commandLineTellsNothingOfTheMachine() {
        assertThat(CommandLine.reduced(
                        "report",
                        List.of("C:\\data\\b.zip", "/home/x/a.csv", "./folder/"),
                        List.of(
                                "--profile",
                                "/etc/p.yaml",
                                "--output=/tmp/x",
                                "-o",
                                "y/z",
                                "--as-of=2026-01-01T00:00:00Z")))
                .containsExactly(
                        "assay",
                        "report",
                        "a.csv",
                        "b.zip",
                        "folder",
                        "--profile",
                        "p.yaml",
                        "--output=DIR",
                        "-o",
                        "DIR",
                        "--as-of=2026-01-01T00:00:00Z");
    }

    private List<String> lines(List<Path> given) throws Exception {
        return Verifier.verify(folder, given, base).lines().stream()
                .map(Verification.Line::text)
                .toList();
    }
}
