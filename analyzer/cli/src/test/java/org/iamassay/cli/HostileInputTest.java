package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: never a stack trace, never a pass, nothing lost. */
class HostileInputTest {

    private static final String HEADER =
            "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
                    + "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
                    + "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,"
                    + "access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
                    + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

    @TempDir
    Path folder = Path.of("");

    static List<String> useless() {
        return List.of(
                "",
                "\n\n\n",
                HEADER,
                HEADER + "\n",
                "a,b,c\n1,2,3\n",
                "<!DOCTYPE html><html><body>Sign in</body></html>",
                "PK\u0003\u0004 not really a zip",
                "%PDF-1.7\n",
                "\u0000\u0001\u0002\u0003",
                "[".repeat(100_000),
                "{\"Content\":\"dXNlcg==\",\"Content\":\"dXNlcg==\"}",
                "{\"Content\":\"!!!\",\"GeneratedTime\":\"2026-01-01T00:00:00Z\"}",
                "{\"State\":\"STARTED\"}",
                "{\"UserDetailList\":[],\"Policies\":[]}",
                "user,arn\n",
                "x".repeat(2_000_000));
    }

    @ParameterizedTest
    @MethodSource("useless")
    void nothingUsableIsToldAndNothingIsAssessed(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("evidence.csv"), content, UTF_8);
        Run run = Run.assay("assess", file);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(run.isCalm()).as(run.err()).isTrue();
        assertThat(run.err()).contains("evidence.csv");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anEmptyFolderIsNotAssessed() {
        Run run = Run.assay("assess", folder);
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(run.isCalm()).as(run.err()).isTrue();
    }

    @Test
    void aTruncatedReportNeverCrashesAndNeverGainsUsers() throws IOException {
        String whole = HEADER + "\n" + row("alice", "111122223333") + "\n" + row("bob", "111122223333");
        for (int length = 0; length < whole.length(); length += 7) {
            Path file = Files.writeString(folder.resolve("cut.csv"), whole.substring(0, length), UTF_8);
            Run run = Run.assay("assess", file, "--json");
            assertThat(run.isCalm()).as("cut at " + length + ": " + run.err()).isTrue();
            if (!run.out().isEmpty()) {
                assertThat(run.json().at("/principals").size()).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void anUnusedFileBesideAReportIsNamedAndMakesTheResultIncomplete() throws IOException {
        Files.writeString(folder.resolve("report.csv"), HEADER + "\n" + row("alice", "111122223333"), UTF_8);
        Files.writeString(folder.resolve("notes.txt"), "call the client", UTF_8);
        Files.writeString(folder.resolve("README.txt"), "about this bundle", UTF_8);
        Files.writeString(folder.resolve(".DS_Store"), "x", UTF_8);
        Run run = Run.assay("assess", folder);
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).contains("notes.txt").doesNotContain("README.txt").doesNotContain("DS_Store");
    }

    @Test
    void twoReportsOfOneMomentThatDisagreeAreToldAndFailTheEvidence() throws IOException {
        String row = row("alice", "111122223333");
        Files.writeString(folder.resolve("a.csv"), HEADER + "\n" + row, UTF_8);
        Files.writeString(folder.resolve("b.csv"), HEADER + "\n" + row.replace(",N/A,false,", ",N/A,true,"), UTF_8);
        Run run = Run.assay("assess", folder, "--as-of", "2026-09-30", "--json");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).contains("a.csv", "b.csv", "mfa_active");
        assertThat(run.out()).contains("\"evidence-rows-consistent:a.csv:-\"", "\"evidence-rows-consistent:b.csv:-\"");
    }

    @Test
    void aCutReportWithoutArnIsReadWhenTheAccountIsKnown() throws IOException {
        String cut =
                "user,password_enabled,mfa_active,access_key_1_active,access_key_2_active\nalice,true,false,false,false\n";
        Path file = Files.writeString(folder.resolve("cut.csv"), cut, UTF_8);
        Run unknown = Run.assay("assess", file, "--as-of", "2026-09-30");
        assertThat(unknown.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(unknown.err()).contains("arn");
        Run known = Run.assay("assess", file, "--as-of", "2026-09-30", "--account", "111122223333", "--json", "-q");
        assertThat(known.out()).contains("arn:aws:iam::111122223333:user/alice", "signs in with a password alone");
    }

    @Test
    void anArchiveThatClimbsOutIsRefusedAndWritesNothing() throws IOException {
        Path zip = folder.resolve("evidence.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entry(entries, "../../climbed.csv", HEADER + "\n" + row("alice", "111122223333"));
            entry(entries, "report.csv", HEADER + "\n" + row("bob", "111122223333"));
        }
        Run run = Run.assay("assess", zip);
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).contains("climbed.csv");
        assertThat(folder.resolveSibling("climbed.csv")).doesNotExist();
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entry(entries, "report.csv", HEADER + "\n" + " ".repeat(60_000_000));
        }
        Run run = Run.assay("assess", zip);
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(run.isCalm()).as(run.err()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@x",
                "<script>alert(1)</script>",
                "a\"\"b",
                "it's, quoted",
                "\u202Egnp.exe",
                "tab\there",
                "esc\u001B[31m",
                "{{x}}",
                "]]>"
            })
    void hostileNamesStayTextEverywhere(String name) throws IOException {
        Path file = folder.resolve("report.csv");
        Files.writeString(
                file,
                HEADER + "\n" + row("<root_account>", "111122223333").replace(":user/<root_account>", ":root") + "\n"
                        + row(name, "111122223333"),
                UTF_8);
        Path target = folder.resolve("out");
        Run run = Run.assay("report", file, "-o", target, "--format", "html,csv,md,json");
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        assertThat(run.out() + run.err()).doesNotContain("\u001B").doesNotContain("\u202E");
        String html = Files.readString(target.resolve("report.html"), UTF_8);
        assertThat(html)
                .contains("&lt;root_account&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<root_account>");
        for (String line : Files.readAllLines(target.resolve("findings.csv"), UTF_8)) {
            assertThat(line).doesNotContain(",=1").doesNotContain(",@x").doesNotContain("\"=");
        }
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndLosesNothing() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "mine", UTF_8);
        for (Object[] arguments : List.of(
                new Object[] {"report", Run.SAMPLES.resolve("healthy"), "-o", folder},
                new Object[] {"report", Run.SAMPLES.resolve("healthy"), "-o", folder, "--force"},
                new Object[] {"report", Run.SAMPLES.resolve("healthy"), "-o", precious})) {
            Run run = Run.assay(arguments);
            assertThat(run.code()).isEqualTo(ExitCode.NOT_WRITTEN);
            assertThat(run.isCalm()).as(run.err()).isTrue();
        }
        assertThat(precious).hasContent("mine");
    }

    @Test
    void replacesAnOlderReportOnlyWhenAskedTo() {
        Path target = folder.resolve("out");
        Object[] line = {"report", Run.SAMPLES.resolve("healthy"), "-o", target, "--format", "md"};
        assertThat(Run.assay(line).code()).isZero();
        assertThat(Run.assay(line).code()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(Run.assay("report", Run.SAMPLES.resolve("neglected"), "-o", target, "--format", "md", "--force")
                        .code())
                .isZero();
        assertThat(folder.toFile().list()).containsExactly("out");
    }

    @Test
    void anUnreadableFileIsToldAsSuch() throws IOException {
        Path file = Files.writeString(folder.resolve("locked.csv"), HEADER, UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything, so nothing is unreadable");
        Run run = Run.assay("assess", file);
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(run.err()).contains("locked.csv");
    }

    private static String row(String user, String account) {
        String name = user.indexOf(',') >= 0 ? '"' + user + '"' : user;
        String arn = "arn:aws:iam::" + account + ":user/" + user;
        return name + "," + (user.indexOf(',') >= 0 ? '"' + arn + '"' : arn)
                + ",2020-01-15T10:00:00Z,true,2026-09-01T06:55:10Z,2026-07-20T09:00:00Z,N/A,false,false,N/A,N/A,N/A,N/A,"
                + "false,N/A,N/A,N/A,N/A,false,N/A,false,N/A";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
