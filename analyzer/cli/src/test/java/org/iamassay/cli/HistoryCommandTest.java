package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.check.Listing;
import org.iamassay.evidence.OriginalFile;
import org.iamassay.evidence.Setting;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoredEvidence;
import org.iamassay.report.data.AssessmentJson;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code assay history}: what is kept, what is said, and how it ends. */
class HistoryCommandTest {

    private static final String HEADER = "user,arn,user_creation_time,password_enabled,password_last_used,"
            + "password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
            + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
            + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
            + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n";
    private static final String ROOT =
            "<root_account>,arn:aws:iam::111122223333:root,2012-01-01T00:00:00Z,not_supported,"
                    + "no_information,not_supported,not_supported,MFA,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n";
    private static final String REPORT = HEADER + ROOT.replace("MFA", "true");

    @TempDir
    Path folder = Path.of("");

    private Path store = Path.of("");

    @BeforeEach
    void name() {
        store = folder.resolve("acme.assay");
    }

    private Path put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, UTF_8);
    }

    private Run add(Object... words) {
        List<Object> line = new ArrayList<>(List.of("history", "add", "--store", store));
        line.addAll(Arrays.asList(words));
        Run run = Run.assay(line.toArray());
        assertThat(run.isCalm()).as(run.err()).isTrue();
        return run;
    }

    private void fits() {
        Run run = Run.assay("history", "verify", "--store", store);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    /** Every snapshot that is stored gives, read again and judged by its profile, the assessment first reported. */
    private int judgesAgainAsReported() throws IOException {
        try (Store opened = Store.openExisting(store)) {
            for (Entry entry : opened.entries()) {
                ByteArrayOutputStream again = new ByteArrayOutputStream();
                Judge judge = Judge.with(entry.facts().judgedBy().profile(), Listing.ALL);
                AssessmentJson.write(
                        judge.assess(StoredEvidence.snapshot(opened, entry).orElseThrow()), again);
                try (InputStream reported = opened.assessment(entry)) {
                    assertThat(again.toString(UTF_8)).isEqualTo(new String(reported.readAllBytes(), UTF_8));
                }
            }
            return opened.entries().size();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full-evidence",
                "healthy",
                "mixed-use",
                "neglected",
                "org-member-without-root",
                "three-accounts",
                "well-run"
            })
    void storedSamplesAreJudgedAgainAsTheyWereReported(String sample) throws IOException {
        Path evidence = Run.SAMPLES.resolve(sample);
        Run first = add(evidence);
        assertThat(first.out()).contains(": stored as 1\n", "head: ");
        fits();
        assertThat(judgesAgainAsReported()).isPositive();
        byte[] before = Files.readAllBytes(store);
        Run second = add(evidence);
        assertThat(second.out()).isEqualTo(first.out().replace(": stored as", ": already stored as"));
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential-reports", "gaad", "iam-json", "synthetic/envelopes", "synthetic/excel"})
    void storedSharedDataIsJudgedAgainAsItWasReported(String data) throws IOException {
        Assumptions.assumeTrue(
                Run.sharedData().isPresent(), "the folder ../shared/data is absent, so its files are not tested");
        Run run = add(Run.sharedData().orElseThrow().resolve(data));
        assertThat(run.code()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        fits();
        assertThat(judgesAgainAsReported()).isPositive();
    }

    @Test
    void optionsOfReadingAreKept() throws IOException {
        put("444455556666/r.csv", REPORT.replace("arn:aws:iam::111122223333:root", ""));
        add(
                folder.resolve("444455556666"),
                "--as-of",
                "2026-05-01",
                "--account",
                "777788889999",
                "--date-order",
                "dmy");
        add(folder.resolve("444455556666"), "--as-of", "2026-06-01T00:00:00Z");
        assertThat(judgesAgainAsReported()).isEqualTo(2);
        JsonNode list = Run.assay("history", "list", "--store", store, "--json").json();
        assertThat(list.at("/entries/0/account").textValue()).isEqualTo("444455556666");
        assertThat(list.at("/entries/1/account").textValue()).isEqualTo("777788889999");
        assertThat(list.at("/entries/1/asOfSource").textValue()).isEqualTo("option");
        assertThat(list.at("/head/n").intValue()).isEqualTo(2);
    }

    @Test
    void furtherFilesOfOneTimeMakeARevisionOfAllOfThem() throws IOException {
        Path report = put("a/r.csv", REPORT);
        Path policy =
                put("b/iam-get-account-password-policy.json", "{\"PasswordPolicy\": {\"MinimumPasswordLength\": 20}}");
        Path keys = put("c/iam-list-access-keys__alice.json", "{\"AccessKeyMetadata\": []}");
        String[] time = {"--as-of", "2026-05-01T00:00:00Z", "--account", "111122223333"};
        assertThat(add(report, time[0], time[1]).code()).isZero();
        Run revised = add(policy, time[0], time[1], time[2], time[3]);
        assertThat(revised.code()).as(revised.err()).isZero();
        assertThat(revised.out()).contains("stored as 2, a revision");
        assertThat(add(keys, time[0], time[1], time[2], time[3]).out()).contains("stored as 3, a revision");
        assertThat(add(report, time[0], time[1]).out()).contains("already stored as 3");
        assertThat(add(report, policy, time[0], time[1]).out()).contains("already stored as 3");
        fits();
        assertThat(judgesAgainAsReported()).isEqualTo(3);
        try (Store opened = Store.openExisting(store)) {
            assertThat(opened.latest()).hasSize(1);
            assertThat(opened.latest().get(0).facts().evidence()).hasSize(3);
        }
        assertThat(Run.assay("history", "list", "--store", store).out()).contains("revised by 3");
    }

    @Test
    void anotherReportOfOneTimeIsAContradictionAndTheSameInItsEnvelopeIsNot() throws IOException {
        Path report = put("a/r.csv", REPORT);
        String content = java.util.Base64.getEncoder().encodeToString(REPORT.getBytes(UTF_8));
        Path wrapped = put(
                "b/w.json",
                "{\"Content\": \"" + content
                        + "\", \"ReportFormat\": \"text/csv\", \"GeneratedTime\": \"2026-05-01T00:00:00Z\"}");
        Path other = put("c/r.csv", HEADER + ROOT.replace("MFA", "false"));
        add(report, "--as-of", "2026-05-01T00:00:00Z");
        Run same = add(wrapped);
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.out()).contains("stored as 2, a revision").doesNotContain("takes its place");
        Run contradiction = add(other, "--as-of", "2026-05-01T00:00:00Z");
        assertThat(contradiction.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(contradiction.out()).contains("stored as 3, a revision", "takes its place");
        assertThat(add(report, "--as-of", "2026-05-01T00:00:00Z").out()).contains("already stored as 2");
        fits();
        assertThat(judgesAgainAsReported()).isEqualTo(3);
    }

    @Test
    void aReportThatAwsHandedOutOnceMoreIsStoredOnce() throws IOException {
        Path report = put("a/r.csv", REPORT);
        add(report, "--as-of", "2026-05-01T00:00:00Z");
        assertThat(add(report, "--as-of", "2026-05-01T04:00:00Z").out())
                .contains("already stored as 1 at 2026-05-01T00:00:00Z");
        assertThat(add(report, "--as-of", "2026-05-01T04:00:01Z").out()).contains("stored as 2");
        assertThat(add(report, "--as-of", "2025-05-01T00:00:00Z").out()).contains("stored as 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            history                                          | 2  | Say add
            history add SAMPLE                               | 2  | --store
            history add --store NEW                          | 2  | EVIDENCE
            history add --store NOWHERE SAMPLE               | 2  | make the folder first
            history add --store NEW no-such-file             | 3  | no-such-file
            history add --store NEW EMPTY                    | 3  | credential report
            history add --store TEXT SAMPLE                  | 3  | not a store
            history add --store NEW SAMPLE --profile nobodys | 2  | nobodys
            history add --store NEW SAMPLE TEXT              | 4  | text.txt
            history add --store NEW SAMPLE                   | 0  |
            history list --store NEW                         | 2  | there is no store
            history list --store TEXT                        | 3  | not a store
            history verify --store NEW                       | 2  | there is no store
            history verify --store EMPTY                     | 3  | cannot be read
            history verify --store TEXT --head abc           | 2  | 64 hexadecimal digits
            history export --store TEXT -o OUT               | 3  | not a store
            history export --store NEW -o OUT                | 2  | there is no store
            history export --store NEW                       | 2  | --output
            """)
    void endsWithTheCodeOfTheContract(String line, int code, String word) throws IOException {
        Path text = put("text.txt", "nothing known");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("out");
        Map<String, Path> names = Map.of(
                "SAMPLE",
                Run.SAMPLES.resolve("neglected"),
                "TEXT",
                text,
                "EMPTY",
                empty,
                "OUT",
                out,
                "NEW",
                store,
                "NOWHERE",
                folder.resolve("no").resolve("s.assay"));
        Object[] words = Stream.of(line.split(" +", -1))
                .map(w -> names.containsKey(w) ? Objects.requireNonNull(names.get(w)) : w)
                .toArray();
        Run run = Run.assay(words);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(word == null ? "" : word);
        assertThat(run.isCalm()).as(run.err()).isTrue();
        assertThat(Files.exists(store)).isEqualTo(code == ExitCode.DONE || code == ExitCode.INCOMPLETE);
        assertThat(out).doesNotExist();
        assertThat(Files.readString(text, UTF_8)).isEqualTo("nothing known");
    }

    @Test
    void verifyNamesTheBreakAndTheHeadThatIsGone() throws IOException {
        add(Run.SAMPLES.resolve("three-accounts"));
        String out = Run.assay("history", "verify", "--store", store).out();
        assertThat(out).startsWith("3 entries fit together\nhead: 3 ");
        String head = out.strip().substring(out.strip().length() - 64);
        assertThat(Run.assay("history", "verify", "--store", store, "--head", head)
                        .code())
                .isZero();
        Run gone = Run.assay("history", "verify", "--store", store, "--head", "0".repeat(64));
        assertThat(gone.code()).isEqualTo(ExitCode.GATE_BREACHED);
        assertThat(gone.out()).contains("0".repeat(64));
    }

    @Test
    void exportWritesTablesOfAllSnapshotsAndEveryFileByteForByte() throws IOException {
        add(Run.SAMPLES.resolve("three-accounts"), Run.SAMPLES.resolve("org-member-without-root"));
        add(put("later.csv", REPORT), "--as-of", "2027-01-01T00:00:00Z");
        Path out = folder.resolve("out");
        Run run = Run.assay("history", "export", "--store", store, "-o", out, "--evidence");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> accounts = Files.readAllLines(out.resolve("accounts.csv"), UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, 33))
                .toList();
        assertThat(accounts).hasSizeGreaterThan(3).isSorted().doesNotHaveDuplicates();
        assertThat(Run.assay("verify", out).code()).isZero();
        try (Store opened = Store.openExisting(store)) {
            for (Entry entry : opened.entries()) {
                try (Stream<Path> files = Files.walk(out.resolve("evidence/" + entry.n()))) {
                    Set<String> hashes = new HashSet<>();
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        hashes.add(
                                org.iamassay.report.data.Manifest.Item.of(file).sha256());
                    }
                    assertThat(hashes)
                            .containsExactlyInAnyOrderElementsOf(entry.facts().evidence().stream()
                                    .map(f -> f.sha256())
                                    .distinct()
                                    .toList());
                }
            }
        }
        Path one = folder.resolve("one");
        assertThat(Run.assay("history", "export", "--store", store, "-o", one, "--entry", 2)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(one.resolve("accounts.csv"), UTF_8)).hasSize(2);
        assertThat(Run.assay("history", "export", "--store", store, "-o", one).code())
                .isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(Run.assay("history", "export", "--store", store, "-o", one, "--force")
                        .code())
                .isZero();
        assertThat(Run.assay("history", "export", "--store", store, "-o", folder.resolve("x"), "--entry", 99)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    /** Name of a stored file, its way below a manifest if it has one, and where it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            report.csv            ;                  ; report.csv
            c.zip!/d/../../x.json ;                  ; c.zip/d/_/_/x.json
            /etc/passwd           ;                  ; etc/passwd
            C:\\x\\y              ;                  ; C__x_y
            CON.json              ;                  ; _CON.json
            nul                   ;                  ; _nul
            lpt1.txt              ;                  ; _lpt1.txt
            ' end. '              ;                  ; ' end_'
            ..                    ;                  ; _
            x                     ; ../../../up.json ; collection-abcdefab/_/_/_/up.json
            x                     ; iam/users.json   ; collection-abcdefab/iam/users.json
            """)
    void namesOfStoredFilesLeadNowhereElse(String name, String path, String written) {
        Setting setting = path == null ? Setting.NONE : new Setting(List.of(), "abcdefab01", path);
        OriginalFile file = new OriginalFile(name, List.of("users"), "ab", 0, setting, InputStream::nullInputStream);
        Set<String> taken = new HashSet<>();
        assertThat(EvidenceFolder.path(file, taken)).isEqualTo(written);
        assertThat(EvidenceFolder.path(file, taken)).isEqualTo("again-2/" + written);
    }

    @Test
    void longNamesOfStoredFilesAreCutInTheMiddle() {
        OriginalFile file = new OriginalFile(
                "x".repeat(900) + ".json", List.of("users"), "ab", 0, Setting.NONE, InputStream::nullInputStream);
        assertThat(EvidenceFolder.path(file, new HashSet<>()))
                .hasSizeLessThan(255)
                .endsWith(".json");
    }
}
