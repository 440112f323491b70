package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report folder appears whole or not at all, and nothing of others is ever replaced. */
class OutputFolderTest {

    @TempDir
    private Path base = Path.of("");

    @Test
    void newFolderAppearsWhenPublished() throws IOException {
        Path target = base.resolve("deep/out");
        try (OutputFolder folder = OutputFolder.prepare(target, false, List.of())) {
            write(folder, "one");
            assertThat(target).doesNotExist();
            folder.publish();
        }
        assertThat(target.resolve("report.txt")).hasContent("one");
        assertThat(names(base.resolve("deep"))).containsExactly("out");
    }

    @Test
    void nothingIsLeftOfAFailure() throws IOException {
        try (OutputFolder folder = OutputFolder.prepare(base.resolve("out"), false, List.of())) {
            write(folder, "one");
        }
        assertThat(names(base)).isEmpty();
    }

    @Test
    void emptyFolderIsFilled() throws IOException {
        Path target = Files.createDirectory(base.resolve("out"));
        publish(target, false, "one");
        assertThat(target.resolve("report.txt")).hasContent("one");
    }

    @Test
    void fullFolderIsRefusedWithoutForce() throws IOException {
        Path target = base.resolve("out");
        publish(target, false, "one");
        assertThatThrownBy(() -> OutputFolder.prepare(target, false, List.of()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("--force");
        assertThat(target.resolve("report.txt")).hasContent("one");
    }

    @Test
    void olderReportIsReplacedAsAWhole() throws IOException {
        Path target = base.resolve("out");
        publish(target, false, "one");
        Files.writeString(target.resolve("left-over.txt"), "old");
        publish(target, true, "two");
        assertThat(target.resolve("report.txt")).hasContent("two");
        assertThat(names(target)).containsExactly("manifest.json", "report.txt");
        assertThat(names(base)).containsExactly("out");
    }

    @Test
    void olderReportStaysWhenTheNewOneFails() throws IOException {
        Path target = base.resolve("out");
        publish(target, false, "one");
        try (OutputFolder folder = OutputFolder.prepare(target, true, List.of())) {
            write(folder, "two");
        }
        assertThat(target.resolve("report.txt")).hasContent("one");
        assertThat(names(base)).containsExactly("out");
    }

    @Test
    void folderOfOthersIsNeverReplaced() throws IOException {
        Path target = Files.createDirectory(base.resolve("home"));
        Files.writeString(target.resolve("letter.txt"), "dear");
        for (String manifest : List.of("", "{}", "{\"name\":\"an app\"}")) {
            Files.writeString(target.resolve("manifest.json"), manifest);
            assertThatThrownBy(() -> OutputFolder.prepare(target, true, List.of()))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("no report of Assay");
        }
        assertThat(target.resolve("letter.txt")).hasContent("dear");
    }

    @Test
    void fileIsRefused() throws IOException {
        Path target = Files.writeString(base.resolve("out"), "text");
        assertThatThrownBy(() -> OutputFolder.prepare(target, true, List.of()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void placeUnderAFileIsToldInOneSentence() throws IOException {
        Path file = Files.writeString(base.resolve("file"), "text");
        assertThatThrownBy(() -> OutputFolder.prepare(file.resolve("out"), false, List.of()))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot write");
    }

    @Test
    void inputsAreNotReplaced() throws IOException {
        Path target = base.resolve("out");
        publish(target, false, "one");
        Path input = Files.writeString(target.resolve("creds.csv"), "user");
        assertThatThrownBy(() -> OutputFolder.prepare(target, true, List.of(input)))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("would be replaced");
    }

    @Test
    void linkStandsForItsFolder() throws IOException {
        Path target = base.resolve("real");
        publish(target, false, "one");
        Path link = Files.createSymbolicLink(base.resolve("link"), target);
        publish(link, true, "two");
        assertThat(target.resolve("report.txt")).hasContent("two");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void incompleteFolderIsNotPublished() throws IOException {
        try (OutputFolder folder = OutputFolder.prepare(base.resolve("out"), false, List.of())) {
            assertThatThrownBy(folder::publish).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void publish(Path target, boolean force, String text) throws IOException {
        try (OutputFolder folder = OutputFolder.prepare(target, force, List.of())) {
            write(folder, text);
            folder.publish();
        }
    }

    private static void write(OutputFolder folder, String text) throws IOException {
        Files.writeString(folder.path().resolve("report.txt"), text);
        Manifest manifest =
                Manifest.of(List.of(SampleAssessments.noUsers()), List.of("assay"), List.of(), folder.path());
        try (OutputStream out = Files.newOutputStream(folder.path().resolve(Manifest.FILE))) {
            manifest.write(out);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
