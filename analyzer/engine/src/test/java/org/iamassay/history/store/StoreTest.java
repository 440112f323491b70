package org.iamassay.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.iamassay.evidence.AbsentPath;
import org.iamassay.evidence.DateOrder;
import org.iamassay.evidence.Setting;
import org.iamassay.history.store.Added.Outcome;
import org.iamassay.model.AsOfSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a store, what comes out, and how it is chained. */
class StoreTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private Packs packs = open();

    private static Packs open() {
        try {
            return Packs.open();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @BeforeEach
    void name() {
        file = folder.resolve("acme #1 100%?.assay");
    }

    @AfterEach
    void close() throws IOException {
        packs.close();
    }

    private Added add(NewEntry entry) {
        try (Store store = Store.openOrCreate(file)) {
            return store.add(List.of(entry), packs).get(0);
        }
    }

    @Test
    void chainsEntriesAsTheSpecificationSays() throws IOException {
        Entry first = add(Entries.entry(packs, Entries.ONE, Entries.MAY, 0, "r.csv credential-report one"))
                .entry();
        Entry second = add(Entries.entry(packs, Entries.TWO, Entries.MAY, 0, "z.json users z", "a.json roles z"))
                .entry();
        String one = Entries.sha256("one");
        String body = "{\"account\":\"111122223333\",\"asOf\":\"2026-05-01T00:00:00Z\",\"asOfSource\":\"envelope\","
                + "\"assessment\":\"" + first.facts().assessment() + "\",\"checklist\":\"sha256:aa\","
                + "\"evidence\":[{\"bytes\":3,\"file\":\"r.csv\",\"kind\":\"credential-report\",\"sha256\":\"" + one
                + "\"}],\"format\":1,\"n\":1,\"partition\":\"aws\",\"prev\":\"" + "0".repeat(64)
                + "\",\"profile\":{\"digest\":\"sha256:bb\",\"name\":\"aws-best-practice\"},\"tool\":\"1.2.3\"}";
        assertThat(first.hash()).isEqualTo(Entries.sha256(body));
        String z = Entries.sha256("z");
        String next = "{\"account\":\"444455556666\",\"asOf\":\"2026-05-01T00:00:00Z\",\"asOfSource\":\"envelope\","
                + "\"assessment\":\"" + second.facts().assessment() + "\",\"checklist\":\"sha256:aa\","
                + "\"evidence\":[{\"bytes\":1,\"file\":\"a.json\",\"kind\":\"roles\",\"sha256\":\"" + z
                + "\"},{\"bytes\":1,\"file\":\"z.json\",\"kind\":\"users\",\"sha256\":\"" + z
                + "\"}],\"format\":1,\"n\":2,\"partition\":\"aws\",\"prev\":\"" + first.hash()
                + "\",\"profile\":{\"digest\":\"sha256:bb\",\"name\":\"aws-best-practice\"},\"tool\":\"1.2.3\"}";
        assertThat(second.hash()).isEqualTo(Entries.sha256(next));
        try (Store store = Store.openExisting(file)) {
            assertThat(store.entries()).containsExactly(first, second);
            assertThat(store.head()).contains(new Head(2, second.hash()));
            assertThat(store.verify(Entries.rebuilder(), Optional.of(first.hash()))
                            .broken())
                    .isEmpty();
            assertThat(store.verify(Entries.rebuilder(), Optional.of("0".repeat(64)))
                            .broken()
                            .orElse(""))
                    .contains("0".repeat(64), "cut off");
        }
    }

    @Test
    void keepsAllThatReadingNeeds() throws IOException {
        NewEntry plain = Entries.entry(packs, Entries.ONE, Entries.MAY, 0, "c.zip!/d/k.json access-keys,users one");
        Setting setting = new Setting(List.of("111122223333", "eu-west-1"), "ab", "deep/k.json");
        StoredFile only = plain.facts().evidence().get(0);
        List<StoredFile> files = List.of(
                new StoredFile(only.file(), only.kinds(), only.sha256(), only.bytes(), 0, setting),
                new StoredFile(only.file(), only.kinds(), only.sha256(), only.bytes(), 1, Setting.NONE));
        Facts facts = new Facts(
                Entries.ONE,
                "aws-cn",
                plain.facts().asOf(),
                AsOfSource.OPTION,
                plain.facts().assessment(),
                plain.facts().judgedBy(),
                files,
                new java.util.TreeSet<>(List.of(new AbsentPath("ab", "x.json"))),
                new Facts.Reading(true, Optional.of(DateOrder.MONTH_FIRST)));
        Entry entry = add(new NewEntry(facts, plain.given(), 0, false, plain.contents(), plain.frames()))
                .entry();
        try (Store store = Store.openExisting(file)) {
            assertThat(store.entry(1)).contains(entry);
            assertThat(store.entries().get(0).facts()).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Part.SIZE - 1, Part.SIZE, Part.SIZE + 1, 5 * Part.SIZE + 77})
    void givesContentsBackByteForByte(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Packed packed = packs.pack(out -> {
            for (int at = 0; at < size; at += 77_777) {
                out.write(bytes, at, Math.min(77_777, size - at));
            }
        });
        NewEntry entry = Entries.entry(packs, Entries.ONE, Entries.MAY, 0);
        Facts facts = Entries.facts(Entries.ONE, Entries.MAY, "x", List.of());
        Facts large = new Facts(
                facts.account(),
                facts.partition(),
                facts.asOf(),
                facts.asOfSource(),
                packed.sha256(),
                facts.judgedBy(),
                List.of(),
                facts.absent(),
                facts.reading());
        add(new NewEntry(
                large, entry.given(), 0, false, java.util.Map.of(packed.sha256(), packed), Entries.frames(large)));
        try (Store store = Store.openExisting(file);
                InputStream in = store.assessment(store.entries().get(0))) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
            assertThat(store.verify(Entries.rebuilder(), Optional.empty()).broken())
                    .isEmpty();
        }
    }

    /** Files stored at midnight; files and hour of what comes next; what becomes of it. */
    @ParameterizedTest(name = "{0} then {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            r credential-report 1                     | r credential-report 1                        | 0 | ALREADY
            r credential-report 1                     | other-name credential-report 1               | 0 | ALREADY
            r credential-report 1; p password-policy 2 | r credential-report 1                       | 0 | ALREADY
            r credential-report 1                     | r credential-report 1; p password-policy 2   | 0 | REVISED
            r credential-report 1                     | r credential-report 2                        | 0 | REVISED
            a access-keys none                        | b access-keys none                           | 0 | ALREADY
            a access-keys none; c users 1             | b access-keys none                           | 0 | REVISED
            r credential-report 1                     | r credential-report 1                        | 4 | ALREADY
            r credential-report 1                     | r credential-report 1                        | 5 | STORED
            r credential-report 1                     | r credential-report 1; p password-policy 2   | 4 | STORED
            r credential-report 1                     | r credential-report 2                        | 1 | STORED
            p password-policy 1                       | p password-policy 1                          | 1 | STORED
            """)
    void storesNothingTwice(String stored, String next, int hour, Outcome outcome) throws IOException {
        add(Entries.entry(packs, Entries.ONE, Entries.MAY, 0, stored.split("; ", -1)));
        byte[] before = Files.readAllBytes(file);
        long base = outcome == Outcome.REVISED ? 1 : 0;
        NewEntry entry =
                Entries.entry(packs, Entries.ONE, "2026-05-01T0" + hour + ":00:00Z", base, next.split("; ", -1));
        Added added = add(entry);
        assertThat(added.outcome()).isEqualTo(outcome);
        assertThat(added.entry().n()).isEqualTo(outcome == Outcome.ALREADY ? 1 : 2);
        if (outcome == Outcome.ALREADY) {
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void storesContentsOnceAndListsTheLatestRevisions() throws IOException {
        add(Entries.entry(packs, Entries.TWO, Entries.MAY, 0, "r credential-report 1"));
        add(Entries.entry(packs, Entries.ONE, Entries.MAY, 0, "r credential-report 1"));
        add(Entries.entry(packs, Entries.ONE, "2025-01-01T00:00:00Z", 0, "r credential-report 1"));
        add(Entries.entry(packs, Entries.TWO, Entries.MAY, 1, "r credential-report 1", "p password-policy 2"));
        try (Store store = Store.openExisting(file)) {
            assertThat(store.latest().stream().map(Entry::n)).containsExactly(3L, 2L, 4L);
            assertThat(Sql.rows(file, "SELECT count(*) FROM blob")).containsExactly("6");
            Entry latest = store.latest().get(2);
            assertThat(store.frame(latest, "summary")).contains(Entries.MAY.getBytes(UTF_8));
            assertThat(store.frame(latest, "nothing")).isEmpty();
        }
    }

    @Test
    void storesAllOrNothing() throws IOException {
        add(Entries.entry(packs, Entries.ONE, Entries.MAY, 0, "r credential-report 1"));
        NewEntry good = Entries.entry(packs, Entries.TWO, Entries.MAY, 0, "r credential-report 2");
        NewEntry stale = Entries.entry(packs, Entries.ONE, Entries.MAY, 0, "r credential-report 3");
        byte[] before = Files.readAllBytes(file);
        try (Store store = Store.openOrCreate(file)) {
            assertThatThrownBy(() -> store.add(List.of(good, stale), packs))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.CHANGED));
            assertThat(store.entries()).hasSize(1);
            assertThat(store.add(List.of(good), packs)).hasSize(1);
        }
        assertThat(before).isNotEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aSecondWriterWaitsForTheFirst() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < 4; t++) {
            int number = t;
            Thread thread = new Thread(() -> {
                try {
                    for (int i = 0; i < 5; i++) {
                        String asOf = "20" + (10 + number) + "-01-0" + (i + 1) + "T00:00:00Z";
                        add(Entries.entry(packs, Entries.ONE, asOf, 0, "r credential-report " + asOf));
                    }
                } catch (IOException | RuntimeException failed) {
                    failures.add(failed);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        try (Store store = Store.openExisting(file)) {
            assertThat(store.entries()).hasSize(20);
            assertThat(store.verify(Entries.rebuilder(), Optional.empty()).broken())
                    .isEmpty();
        }
    }
}
