package org.iamassay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.SqliteLibrary;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes that add to a store are killed at random moments, share it, find it locked or the disk full: what was
 * reported as stored is there, and the rest is whole or absent. {@code -Dassay.kills=200} kills more often.
 */
class HistoryKillIT {

    private static final int KILLS = Integer.getInteger("assay.kills", 15);
    private static final int ROUNDS_OF_A_STORE = 8;
    private static final int STARTING_MILLISECONDS = 2_500;
    private static final int ADDING_MILLISECONDS = 700;
    private static final int WRITING_NANOSECONDS = 30_000_000;
    private static final Pattern HEAD = Pattern.compile("(?m)^head: (\\d+) ([0-9a-f]{64})$");
    private static final int USERS = 400;
    private static final int LIBRARY_BYTES = 2_000_000;

    @TempDir
    Path folder = Path.of("");

    private Path evidence = Path.of("");

    @BeforeEach
    void report() throws IOException {
        evidence = Files.writeString(folder.resolve("report.csv"), report(USERS, 7), UTF_8);
    }

    private static String report(int users, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("user,arn,user_creation_time,password_enabled,password_last_used,"
                + "password_last_changed,password_next_rotation,mfa_active,access_key_1_active,"
                + "access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,"
                + "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
                + "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,"
                + "cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n");
        for (int i = 0; i < users; i++) {
            String name = Long.toHexString(random.nextLong());
            text.append(name)
                    .append(",arn:aws:iam::111122223333:user/")
                    .append(name)
                    .append(",2020-01-01T00:00:00Z,true,no_information,2020-01-01T00:00:00Z,N/A,")
                    .append(random.nextBoolean())
                    .append(",false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n");
        }
        return text.toString();
    }

    private Process start(String main, Path out, Object... words) throws IOException {
        List<String> line = java(main, words);
        return new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(new File(out + ".err"))
                .start();
    }

    private static List<String> java(String main, Object... words) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        for (Object word : words) {
            line.add(word.toString());
        }
        return line;
    }

    private static List<MatchResult> heads(Path out) throws IOException {
        return HEAD.matcher(Files.readString(out, UTF_8)).results().toList();
    }

    @Test
    void aKillAtAnyMomentCostsNothingThatWasStored() throws Exception {
        Random random = new Random(20_260_930);
        long stored = 0;
        int journals = 0;
        for (int round = 0; round < KILLS; round++) {
            Path store = folder.resolve("s" + round / ROUNDS_OF_A_STORE + ".assay");
            Path out = folder.resolve("out" + round);
            String start = (1990 + round % ROUNDS_OF_A_STORE) + "-01-01T00:00:00Z";
            Process process = start(AddMany.class.getName(), out, store, evidence, start);
            waitForTheMoment(process, out, store, random);
            process.destroyForcibly().waitFor();
            journals += isHot(Path.of(store + "-journal")) ? 1 : 0;
            stored += holds(store, heads(out), round);
        }
        assertThat(stored).as("snapshots stored in all, or no kill met an add").isGreaterThan(KILLS / 2);
        System.out.println(KILLS + " kills, " + stored + " snapshots reported as stored and found again, " + journals
                + " transactions cut short");
    }

    /** A third of the kills meets the start and the first add, a third any of the adds, a third a transaction. */
    private static void waitForTheMoment(Process process, Path out, Path store, Random random) throws Exception {
        int third = random.nextInt(3);
        if (third == 0) {
            process.waitFor(random.nextInt(STARTING_MILLISECONDS), TimeUnit.MILLISECONDS);
            return;
        }
        int before = random.nextInt(3);
        while (heads(out).size() < before && process.isAlive()) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        if (third == 1) {
            process.waitFor(random.nextInt(ADDING_MILLISECONDS), TimeUnit.MILLISECONDS);
            return;
        }
        Path journal = Path.of(store + "-journal");
        while (!Files.exists(journal) && process.isAlive()) {
            Thread.onSpinWait();
        }
        long end = System.nanoTime() + random.nextInt(WRITING_NANOSECONDS);
        while (System.nanoTime() < end && Files.exists(journal)) {
            Thread.onSpinWait();
        }
    }

    /** The store verifies, has what was reported as stored, and at most the one that was not reported any more. */
    private static int holds(Path store, List<MatchResult> reported, int round) throws IOException {
        if (!Files.exists(store)) {
            assertThat(reported).isEmpty();
            return 0;
        }
        if (Files.size(store) == 0 && reported.isEmpty()) {
            return 0;
        }
        try (Store opened = Store.openExisting(store)) {
            Verification found = opened.verify(entry -> StoreFrames.rebuild(opened, entry), Optional.empty());
            assertThat(found.broken()).as("round " + round).isEmpty();
            List<Entry> entries = opened.entries();
            for (MatchResult head : reported) {
                int n = Integer.parseInt(head.group(1));
                assertThat(entries.get(n - 1).hash()).isEqualTo(head.group(2));
            }
            if (!reported.isEmpty()) {
                int last = Integer.parseInt(reported.get(reported.size() - 1).group(1));
                assertThat(entries.size()).as("round " + round).isBetween(last, last + 1);
            }
        }
        assertThat(isHot(Path.of(store + "-journal"))).isFalse();
        return reported.size();
    }

    /** A journal that begins with nothing is over, or was never begun; the next writer clears it away. */
    private static boolean isHot(Path journal) throws IOException {
        byte[] content = Files.exists(journal) ? Files.readAllBytes(journal) : new byte[0];
        return content.length > 0 && content[0] != 0;
    }

    @Test
    void twoProcessesAtOnceWaitForOneAnother() throws Exception {
        Path store = folder.resolve("shared.assay");
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Process first = start(AddMany.class.getName(), one, store, evidence, "2000-01-01T00:00:00Z");
        Process second = start(AddMany.class.getName(), other, store, evidence, "2010-01-01T00:00:00Z");
        for (int i = 0; i < 400 && (heads(one).size() < 5 || heads(other).size() < 5); i++) {
            first.waitFor(50, TimeUnit.MILLISECONDS);
        }
        first.destroyForcibly().waitFor();
        second.destroyForcibly().waitFor();
        assertThat(Files.readString(Path.of(one + ".err"), UTF_8)).isEmpty();
        assertThat(Files.readString(Path.of(other + ".err"), UTF_8)).isEmpty();
        assertThat(heads(one)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(heads(other)).hasSizeGreaterThanOrEqualTo(5);
        try (Store opened = Store.openExisting(store)) {
            assertThat(opened.verify(entry -> StoreFrames.rebuild(opened, entry), Optional.empty())
                            .broken())
                    .isEmpty();
            assertThat(opened.entries())
                    .hasSizeGreaterThanOrEqualTo(
                            heads(one).size() + heads(other).size());
        }
    }

    @Test
    void aStoreThatIsLockedIsLeftAloneAfterTenSeconds() throws Exception {
        Path store = folder.resolve("locked.assay");
        assertThat(Run.assay("history", "add", "--store", store, "--as-of", "2000-01-01", evidence)
                        .code())
                .isZero();
        byte[] before = Files.readAllBytes(store);
        try (Connection connection = SqliteLibrary.open(store);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            long start = System.nanoTime();
            Run run = Run.assay("history", "add", "--store", store, "--as-of", "2001-01-01", evidence);
            assertThat(run.code()).isEqualTo(ExitCode.NOT_WRITTEN);
            assertThat(run.err()).contains("in use by another process");
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .isBetween(9L, 40L);
            assertThat(Run.assay("history", "list", "--store", store).code()).isZero();
            statement.execute("ROLLBACK");
        }
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs the limit on file sizes of a POSIX shell")
    void whereTheFileCannotGrowNothingIsStored() throws Exception {
        Path store = folder.resolve("full.assay");
        Path first = Files.writeString(folder.resolve("first.csv"), report(12 * USERS, 9), UTF_8);
        assertThat(Run.assay("history", "add", "--store", store, "--as-of", "2000-01-01", first)
                        .code())
                .isZero();
        byte[] before = Files.readAllBytes(store);
        assertThat(before)
                .as("larger than the library of SQLite, which has to fit")
                .hasSizeGreaterThan(LIBRARY_BYTES);
        Path large = Files.writeString(folder.resolve("large.csv"), report(USERS / 2, 8), UTF_8);
        Path out = folder.resolve("full.out");
        String blocks = String.valueOf(before.length / 512 + 16);
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        line.addAll(java(Main.class.getName(), "history", "add", "--store", store, "--as-of", "2001-01-01", large));
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(new File(out + ".err"))
                .start();
        int code = process.waitFor();
        String err = Files.readString(Path.of(out + ".err"), UTF_8);
        assertThat(code).as(err).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(err).contains("could not be written").doesNotContain("\tat ");
        assertThat(Files.readString(out, UTF_8)).isEmpty();
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
        assertThat(Run.assay("history", "verify", "--store", store).code()).isZero();
        assertThat(Run.assay("history", "add", "--store", store, "--as-of", "2001-01-01", large)
                        .code())
                .isZero();
    }
}
