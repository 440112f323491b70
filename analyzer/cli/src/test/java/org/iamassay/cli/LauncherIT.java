package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher on the program that the package phase has just made. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX launcher needs a POSIX shell")
class LauncherIT {

    private static final Path LAUNCHER = Path.of("..", "..", "scripts", "assay");
    private static final Path STAMP = Path.of("target", "assay", ".built");

    @TempDir
    Path folder = Path.of("");

    /** Tells the launcher that the program is built, so that it does not build inside a build. */
    @BeforeAll
    static void theProgramIsBuilt() throws IOException {
        if (!Files.exists(STAMP)) {
            Files.createFile(STAMP);
        }
        Files.setLastModifiedTime(
                STAMP,
                FileTime.from(Files.getLastModifiedTime(newestJar()).toInstant().plusSeconds(3600)));
    }

    /** A stamp of the future would hide from the launcher what changes within the hour. */
    @AfterAll
    static void theNextUseLooksForItself() throws IOException {
        Files.deleteIfExists(STAMP);
    }

    private static Path newestJar() throws IOException {
        try (var files = Files.list(Path.of("target", "assay"))) {
            return files.filter(p -> p.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    private record Ended(int code, String out, String err) {}

    private Ended launch(Map<String, String> environment, Object... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().normalize().toString()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void tellsItsVersion() throws Exception {
        Ended ended = launch(Map.of(), "--version");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).matches("assay \\d+\\.\\d+\\.\\d+\\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void assessesASampleAndPassesTheExitCodeOn() throws Exception {
        Ended ended = launch(Map.of(), "assess", Path.of("..", "..", "samples", "neglected"), "--fail-on", "critical");
        assertThat(ended.code()).isEqualTo(ExitCode.GATE_BREACHED);
        assertThat(ended.out()).contains("grade F");
    }

    @Test
    void reportsTheZipOfTheCollector() throws Exception {
        CollectedAccount account = CollectedAccount.in(folder.resolve("collected"));
        Path report = folder.resolve("report");
        Ended ended = launch(Map.of(), "report", account.zip(), "-o", report);
        assertThat(ended.code()).as(ended.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
        assertThat(report.resolve("report.xlsx")).isNotEmptyFile();
        assertThat(launch(Map.of(), "verify", report, account.zip()).code()).isZero();
    }

    @Test
    void worksUnderAForeignLocaleTimeZoneAndCharset() throws Exception {
        Path sample = Path.of("..", "..", "samples", "mixed-use");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Map<String, String> home = Map.of("LC_ALL", "C", "TZ", "UTC");
        Map<String, String> abroad = Map.of(
                "LC_ALL",
                "tr_TR.UTF-8",
                "TZ",
                "Asia/Kathmandu",
                "ASSAY_JAVA_OPTS",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu -Dfile.encoding=ISO-8859-9");
        assertThat(launch(home, "report", sample, "-o", one, "--format", "xlsx,docx,html,json,csv,sarif,ocsf,junit,md")
                        .code())
                .isZero();
        assertThat(launch(
                                abroad,
                                "report",
                                sample,
                                "-o",
                                two,
                                "--format",
                                "xlsx,docx,html,json,csv,sarif,ocsf,junit,md")
                        .code())
                .isZero();
        try (var files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void writesADatabaseWithoutLeavingItsLibraryBehind() throws Exception {
        Path sample = Path.of("..", "..", "samples", "healthy");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Ended ended =
                launch(temporaryFolder(temporary), "tables", sample, "-o", folder.resolve("o"), "--format", "sqlite");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(folder.resolve("o").resolve("assay.sqlite")).isNotEmptyFile();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void saysWhatToDoWhenTheDatabaseLibraryCannotBeStarted() throws Exception {
        Path sample = Path.of("..", "..", "samples", "healthy");
        Path nowhere = folder.resolve("nowhere");
        Ended ended =
                launch(temporaryFolder(nowhere), "tables", sample, "-o", folder.resolve("o"), "--format", "sqlite");
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(ended.err()).contains(nowhere.toString(), "java.io.tmpdir=DIR", "--format csv");
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(folder.resolve("o")).doesNotExist();
    }

    private static Map<String, String> temporaryFolder(Path temporary) {
        return Map.of("ASSAY_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
    }

    @Test
    void saysThatJavaIsTooOldWithoutStartingIt() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk8").resolve("bin"));
        Files.writeString(folder.resolve("jdk8").resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n", UTF_8);
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 99\n", UTF_8);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Ended ended = launch(Map.of("JAVA_HOME", folder.resolve("jdk8").toString()), "--version");
        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err()).contains("Java 8", "17");
    }
}
