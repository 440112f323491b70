package org.iamassay.collector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/**
 * A stand-in for the AWS CLI that answers from files, and what it was asked.
 *
 * <p>The account 111122223333 lies in {@code src/test/resources/fake-aws/111122223333}: one file per call, named
 * {@code SERVICE-OPERATION[__KEY][__REGION]}, where KEY is the call's first value, percent-encoded (a user's name, an
 * ARN, the id of a job). The most special name wins. The ending says what happens: {@code .json} is printed; {@code
 * .error} goes to stderr with exit code 254; {@code .busy} holds how often the call is throttled first. A test lays
 * its own files over the account's with {@link #answer}, {@link #error} and {@link #busy}.
 */
public final class FakeAws {

    /** The account that answers. */
    public static final String ACCOUNT = "111122223333";

    private static final Path RESOURCES = Path.of("src", "test", "resources", "fake-aws");
    private static final Path SCRIPTS = Path.of("..", "..", "scripts");

    private final Path home;

    private FakeAws(Path home) {
        this.home = home;
    }

    /** A fresh one whose program, changes and notes lie in a folder. */
    public static FakeAws in(Path folder) throws IOException {
        Path home = Files.createDirectories(folder);
        Files.createDirectories(home.resolve("changes"));
        Path program = Files.createDirectories(home.resolve("bin")).resolve("aws");
        Files.copy(RESOURCES.resolve("aws"), program);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
        return new FakeAws(home);
    }

    /** Skips a test where the bash script cannot run. */
    public static void needsBash() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Assumptions.assumeTrue(
                !windows && finds("bash"), "bash is absent: the bash script of the collector was not run");
    }

    /** Whether a program is on the PATH. */
    static boolean finds(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The call answers with this text instead. */
    public FakeAws answer(String call, String json) throws IOException {
        return change(call + ".json", json);
    }

    /** The call fails with this text instead. */
    public FakeAws error(String call, String text) throws IOException {
        return change(call + ".error", "\n" + text + "\n");
    }

    /** The call is denied, in AWS's words. */
    public FakeAws deny(String call, String operation) throws IOException {
        return error(
                call,
                "An error occurred (AccessDenied) when calling the " + operation
                        + " operation: User: arn:aws:sts::111122223333:assumed-role/partner-audit/auditor is not authorized");
    }

    /** The call is throttled so many times before it answers. */
    public FakeAws busy(String call, int times) throws IOException {
        return change(call + ".busy", times + "\n");
    }

    /** The call is answered as the account does again. */
    public FakeAws restore(String call) throws IOException {
        for (String ending : List.of(".json", ".error", ".busy")) {
            Files.deleteIfExists(home.resolve("changes").resolve(call + ending));
        }
        return this;
    }

    /** The collector is killed, without a chance to tidy up, at this call (the first is 1); 0 for never. */
    public FakeAws killAt(int call) throws IOException {
        Files.writeString(home.resolve("kill-at"), call + "\n", UTF_8);
        return this;
    }

    private FakeAws change(String file, String text) throws IOException {
        Files.writeString(home.resolve("changes").resolve(file), text, UTF_8);
        return this;
    }

    /** The calls so far, as {@code SERVICE-OPERATION KEY REGION PROFILE}. */
    public List<String> calls() throws IOException {
        Path calls = home.resolve("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls, UTF_8).stream()
                        .map(line -> line.replace('\t', ' ').strip())
                        .toList()
                : List.of();
    }

    /** Forgets the calls so far. */
    public void forgetCalls() throws IOException {
        Files.deleteIfExists(home.resolve("calls"));
    }

    /** Tells the bash script that it is this time, such as {@code 2025-01-28T17:40:00Z}. */
    public FakeAws at(String time) throws IOException {
        Path program = Files.writeString(
                home.resolve("bin").resolve("date"), """
                #!/bin/sh
                case $2 in *%%H:*) echo %s ;; *) echo %s ;; esac
                """.formatted(time, time.replace(":", "")), UTF_8);
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
        return this;
    }

    /** Runs the bash script to its end. */
    public Collection collect(Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), "bash", SCRIPTS.resolve("collect-evidence.sh"), arguments);
    }

    /** Runs the bash script with other environment variables. */
    Collection collectWith(Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        return run(environment, "bash", SCRIPTS.resolve("collect-evidence.sh"), arguments);
    }

    /** Runs the PowerShell script to its end. */
    Collection collectInPowerShell(Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), "pwsh", SCRIPTS.resolve("collect-evidence.ps1"), arguments);
    }

    private Collection run(Map<String, String> environment, String shell, Path script, Object... arguments)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(shell));
        if (shell.equals("pwsh")) {
            line.addAll(List.of("-NoProfile", "-NonInteractive", "-File"));
        }
        line.add(script.toAbsolutePath().normalize().toString());
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Collection(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("PATH", home.resolve("bin") + java.io.File.pathSeparator + System.getenv("PATH"));
        environment.put("FAKE_AWS", home.toString());
        environment.put(
                "FAKE_AWS_ACCOUNT", RESOURCES.resolve(ACCOUNT).toAbsolutePath().toString());
        environment.put("COLLECT_BACKOFF_SECONDS", "0");
        environment.put("COLLECT_POLL_SECONDS", "0");
        return environment;
    }
}
