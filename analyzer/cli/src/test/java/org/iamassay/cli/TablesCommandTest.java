package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.report.data.Manifest;
import org.iamassay.report.data.ManifestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code assay tables}: the folder it writes, and how it ends. */
class TablesCommandTest {

    private static final Path NEGLECTED = Run.SAMPLES.resolve("neglected");
    private static final Path FLEET = Run.SAMPLES.resolve("three-accounts");

    @TempDir
    Path folder = Path.of("");

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(Objects.toString(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tables SAMPLE                               | 2 | --output
            tables -o OUT                               | 2 | EVIDENCE
            tables SAMPLE -o OUT --format parquet       | 2 | parquet
            tables SAMPLE -o OUT --format csv,sqlite    | 2 | csv or sqlite
            tables SAMPLE -o OUT --profile nobodys      | 2 | nobodys
            tables no-such-file -o OUT                  | 3 | no-such-file
            tables EMPTY -o OUT                         | 3 | credential report
            tables SAMPLE ODD -o OUT                    | 4 | odd.txt
            tables SAMPLE -o ODD                        | 5 | is a file
            tables SAMPLE -o FULL                       | 5 | --force
            tables SAMPLE -o FULL --force               | 5 | no report of Assay
            tables SAMPLE -o OUT                        | 0 | rows in
            tables SAMPLE -o OUT --format sqlite        | 0 | rows in
            """)
    void endsWithTheCodeOfTheContract(String line, int code, String word) throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.txt"), "nothing known", StandardCharsets.UTF_8);
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine", StandardCharsets.UTF_8);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("out");
        Map<String, Path> names = Map.of("SAMPLE", NEGLECTED, "ODD", odd, "FULL", full, "EMPTY", empty, "OUT", out);
        List<Object> words = new ArrayList<>();
        for (String each : line.split(" +", -1)) {
            words.add(names.containsKey(each) ? Objects.requireNonNull(names.get(each)) : each);
        }
        Run run = Run.assay(words.toArray());
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(word);
        assertThat(run.isCalm()).as(run.err()).isTrue();
        assertThat(run.out()).isEmpty();
        assertThat(Files.exists(out)).isEqualTo(code == ExitCode.DONE || code == ExitCode.INCOMPLETE);
        assertThat(Files.readString(full.resolve("letter.txt"), StandardCharsets.UTF_8))
                .isEqualTo("mine");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".assay"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "sqlite"})
    void whatItWroteCanBeVerifiedAndReplaced(String format) throws IOException {
        Path out = folder.resolve("out");
        assertThat(Run.assay("tables", FLEET, "-o", out, "--format", format).code())
                .isZero();
        assertThat(Run.assay("verify", out, FLEET).code()).isZero();
        Map<String, byte[]> first = files(out);
        assertThat(Run.assay("tables", FLEET, "-o", out, "--format", format, "--force")
                        .code())
                .isZero();
        assertThat(files(out)).containsExactlyEntriesOf(first);
        Path some = out.resolve(format.equals("csv") ? "users.csv" : "assay.sqlite");
        Files.writeString(some, "edited", StandardCharsets.UTF_8);
        assertThat(Run.assay("verify", out, FLEET).code()).isEqualTo(ExitCode.GATE_BREACHED);
    }

    @Test
    void severalAccountsGoIntoTheSameFilesWhateverTheirOrder() throws IOException, ManifestException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Path alone = Run.SAMPLES.resolve("org-member-without-root");
        // Both tell of one account at one moment, each in its own way: that is said, whatever the names of the files.
        assertThat(Run.assay("tables", FLEET, alone, "-o", one).code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(Run.assay("tables", alone, FLEET, "-o", other).code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(files(one)).containsExactlyEntriesOf(files(other));
        List<String> accounts = Files.readAllLines(one.resolve("accounts.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .toList();
        assertThat(accounts).hasSizeGreaterThan(2).isSorted().doesNotHaveDuplicates();
        Manifest manifest = Manifest.read(one);
        assertThat(manifest.snapshots().stream().map(Manifest.Moment::account)).isEqualTo(accounts);
        assertThat(manifest.guarded()).hasSize(AssayTables.descriptions().size() + 1);
    }

    @Test
    void passesAreListedWhenAskedFor() throws IOException {
        Run.assay("tables", NEGLECTED, "-o", folder.resolve("open"));
        Run.assay("tables", NEGLECTED, "-o", folder.resolve("all"), "--all");
        String open = Files.readString(folder.resolve("open").resolve("findings.csv"), StandardCharsets.UTF_8);
        String all = Files.readString(folder.resolve("all").resolve("findings.csv"), StandardCharsets.UTF_8);
        assertThat(open).doesNotContain(",pass,").contains(",fail,");
        assertThat(all).contains(",pass,", ",fail,");
    }

    @Test
    void helpShowsExamples() {
        assertThat(Run.assay("help", "tables").out()).contains("--format", "Examples:", "dictionary");
        assertThat(Run.assay("completion", "bash").out()).contains("tables");
    }
}
