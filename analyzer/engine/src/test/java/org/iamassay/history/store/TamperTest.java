package org.iamassay.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed in a store behind its back is found, and what is no store is left alone. */
class TamperTest {

    @TempDir
    Path folder = Path.of("");

    private static byte[] threeEntries = {};

    private Path file = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        file = Files.write(folder.resolve("s.assay"), threeEntries);
    }

    @BeforeAll
    static void threeEntries(@TempDir Path once) throws IOException {
        Path file = once.resolve("s.assay");
        try (Packs packs = Packs.open();
                Store store = Store.openOrCreate(file)) {
            store.add(
                    List.of(
                            Entries.entry(
                                    packs,
                                    Entries.ONE,
                                    Entries.MAY,
                                    0,
                                    "r.csv credential-report one",
                                    "p.json password-policy p"),
                            Entries.entry(packs, Entries.TWO, Entries.MAY, 0, "r.csv credential-report two"),
                            Entries.entry(
                                    packs,
                                    Entries.ONE,
                                    "2026-06-01T00:00:00Z",
                                    0,
                                    "r.csv credential-report three",
                                    "e.json users ")),
                    packs);
        }
        threeEntries = Files.readAllBytes(file);
    }

    private String broken() {
        try (Store store = Store.openExisting(file)) {
            return store.verify(Entries.rebuilder(), Optional.empty()).broken().orElse("");
        }
    }

    private void change(String... statements) {
        List<String> all = new ArrayList<>(List.of("PRAGMA foreign_keys = OFF"));
        List<String> triggers = Sql.rows(file, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        List<String> definitions = Sql.rows(file, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        triggers.forEach(name -> all.add("DROP TRIGGER " + name));
        all.addAll(Arrays.asList(statements));
        all.addAll(definitions);
        Sql.run(file, all.toArray(String[]::new));
    }

    @Test
    void nothingIsWrongBefore() {
        assertThat(broken()).isEmpty();
        change();
        assertThat(broken()).isEmpty();
    }

    /** A statement, and words of the sentence that names what it broke first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            UPDATE entry SET n = 9 WHERE n = 2                                              ; entry 2: n is
            UPDATE entry SET n = 0 WHERE n = 1                                              ; entry 1: n is 0, expected 1
            UPDATE entry SET account = '777788889999' WHERE n = 2                           ; entry 2: account
            UPDATE entry SET as_of = '2027-01-01T00:00:00Z' WHERE n = 3                     ; entry 3: as-of
            UPDATE entry SET hash = replace(hash, 'a', 'b') WHERE n = 2                     ; entry 2: hash
            UPDATE entry SET body = replace(body, '444455556666', '777788889999')           ; entry 2: hash
            UPDATE entry SET body = replace(body, '"n":2', '"n":3') WHERE n = 2             ; entry 2: n in its body
            UPDATE entry SET body = replace(body, '"prev":"0', '"prev":"1') WHERE n = 1     ; entry 1: prev
            UPDATE entry SET body = '{' WHERE n = 3                                         ; entry 3: its body cannot be read
            UPDATE entry SET body = ' ' || body WHERE n = 1                                 ; entry 1: hash
            DELETE FROM entry WHERE n = 1                                                   ; entry 1: n is 2, expected 1
            DELETE FROM entry WHERE n = 2                                                   ; entry 2: n is 3, expected 2
            DELETE FROM entry WHERE n = 3                                                   ; contents of an entry that is not there: 3
            UPDATE blob SET sha256 = 'x' || sha256                                          ; entry 1: the content of
            UPDATE blob SET bytes = bytes + 1 WHERE bytes < 4                               ; entry 1: size of
            UPDATE blob SET bytes = 4000000 WHERE bytes > 4                                 ; entry 1: the content of assessment
            UPDATE blob SET bytes = -5 WHERE bytes > 4                                      ; entry 1: SHA-256 of assessment
            DELETE FROM blob WHERE bytes = 5                                                ; entry 3: the content of r.csv
            UPDATE blob_part SET sha256 = 'x' || sha256                                     ; entry 1: the content of
            UPDATE blob_part SET part = 7                                                   ; entry 1: the content of
            UPDATE blob_part SET packed = x'00'                                             ; entry 1: the content of
            UPDATE blob_part SET packed = substr(packed, 1, length(packed) - 1)             ; entry 1: the content of
            UPDATE blob_part SET packed = CAST(packed || x'00' AS BLOB)                     ; entry 1: the content of
            UPDATE blob_part SET packed = (SELECT packed FROM blob_part LIMIT 1)            ; entry 1: the content of
            INSERT INTO blob_part SELECT sha256, 9, packed FROM blob_part                   ; number of parts
            INSERT INTO blob VALUES ('ff', 0)                                               ; a content of no entry: ff
            INSERT INTO blob_part VALUES ('ff', 0, x'00')                                   ; a part of no content: ff
            UPDATE entry_blob SET n = 7 WHERE n = 2                                         ; entry 2: the list of its contents
            UPDATE entry_blob SET sha256 = 'ff' WHERE n = 3 AND sha256 = (SELECT min(sha256) FROM entry_blob WHERE n = 3) ; entry 3: the list of its contents
            DELETE FROM entry_blob WHERE n = 1                                              ; entry 1: the list of its contents
            INSERT INTO entry_blob VALUES (8, 'ff')                                         ; contents of an entry that is not there: 8
            UPDATE frame_data SET n = 6 WHERE n = 1                                         ; frames of an entry that is not there: 6
            UPDATE frame_data SET name = 'x' || name WHERE n = 2                            ; entry 2: list of frames
            UPDATE frame_data SET bytes = bytes + 1 WHERE n = 2                             ; entry 2: its frames cannot be rebuilt
            UPDATE frame_data SET bytes = 2000000000 WHERE n = 2                            ; entry 2: its frames cannot be rebuilt
            UPDATE frame_data SET packed = (SELECT packed FROM frame_data WHERE n = 1 AND name = 'side'), bytes = (SELECT bytes FROM frame_data WHERE n = 1 AND name = 'side') WHERE n = 3 ; entry 3: the frame side
            DELETE FROM frame_data WHERE n = 3                                              ; entry 3: list of frames
            UPDATE meta SET key = 'x'                                                       ; the table meta
            UPDATE meta SET value = 'x'                                                     ; the table meta
            DELETE FROM meta                                                                ; the table meta
            CREATE TABLE more (x)                                                           ; the tables
            """)
    void everyChangeIsFoundAndTheFirstIsNamed(String statement, String sentence) {
        change(statement);
        assertThat(broken()).contains(sentence);
    }

    @Test
    void aDroppedTriggerIsFound() {
        Sql.run(file, "DROP TRIGGER entry_refuses_update");
        assertThat(broken()).contains("the tables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta", "entry", "blob", "blob_part", "entry_blob"})
    void rowsCannotBeChangedOrRemovedBySqlAlone(String table) {
        String column = Sql.rows(file, "SELECT name FROM pragma_table_info('" + table + "')")
                .get(0);
        assertThatThrownBy(() -> Sql.run(file, "DELETE FROM " + table)).hasMessageContaining("only grows");
        assertThatThrownBy(() -> Sql.run(file, "UPDATE " + table + " SET " + column + " = 5"))
                .hasMessageContaining("only grows");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aChangedHeadIsNotFollowed() throws IOException {
        change("UPDATE entry SET body = replace(body, '1.2.3', '1.2.4') WHERE n = 3");
        byte[] before = Files.readAllBytes(file);
        try (Packs packs = Packs.open();
                Store store = Store.openOrCreate(file)) {
            NewEntry more =
                    Entries.entry(packs, Entries.TWO, "2026-07-01T00:00:00Z", 0, "r.csv credential-report four");
            assertThatThrownBy(() -> store.add(List.of(more), packs))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("entry 3");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private void refused(Path path, StoreException.Reason reason, String words) throws IOException {
        byte[] before = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        assertThatThrownBy(() -> {
                    try (Store store = Store.openExisting(path)) {
                        store.verify(Entries.rebuilder(), Optional.empty());
                    }
                })
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
        if (reason == StoreException.Reason.UNREADABLE) {
            assertThatThrownBy(() -> {
                        try (Packs packs = Packs.open();
                                Store store = Store.openOrCreate(path)) {
                            store.add(
                                    List.of(Entries.entry(
                                            packs,
                                            Entries.TWO,
                                            "2026-07-01T00:00:00Z",
                                            0,
                                            "r.csv credential-report four")),
                                    packs);
                        }
                    })
                    .isInstanceOf(StoreException.class);
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
        }
        assertThat(folder.resolve(path.getFileName() + "-journal")).doesNotExist();
    }

    @Test
    void whatIsNoStoreIsRefusedAndNotTouched() throws IOException {
        refused(folder.resolve("none.assay"), StoreException.Reason.MISSING, "there is no store");
        refused(
                Files.writeString(folder.resolve("text"), "user,arn\n", UTF_8),
                StoreException.Reason.UNREADABLE,
                "not a store");
        refused(Files.write(folder.resolve("zeros"), new byte[9000]), StoreException.Reason.UNREADABLE, "not a store");
        Path other = folder.resolve("other.sqlite");
        Sql.run(other, "CREATE TABLE entry (n, hash, body)");
        refused(other, StoreException.Reason.UNREADABLE, "not a store");
        byte[] whole = Files.readAllBytes(file);
        refused(
                Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 4096)),
                StoreException.Reason.UNREADABLE,
                "damaged");
        refused(
                Files.write(folder.resolve("cut short"), Arrays.copyOf(whole, 60)),
                StoreException.Reason.UNREADABLE,
                "not a store");
        refused(
                Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 2 + 100)),
                StoreException.Reason.UNREADABLE,
                "damaged");
        Sql.run(file, "PRAGMA user_version = 2");
        refused(file, StoreException.Reason.UNREADABLE, "format 2");
    }

    @Test
    void aFolderIsNoStoreAndAStoreNeedsItsFolder() {
        assertThatThrownBy(() -> Store.openExisting(folder)).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> Store.openOrCreate(folder.resolve("a").resolve("b.assay")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("make the folder first");
    }

    /** Each flipped byte is found, or was in no use. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void flippedBytesNeverPassForAnotherStore(long seed) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<Entry> entries;
        try (Store store = Store.openExisting(file)) {
            entries = store.entries();
        }
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (Store store = Store.openExisting(file)) {
                if (store.verify(Entries.rebuilder(), Optional.empty()).broken().isPresent()) {
                    found++;
                } else {
                    assertThat(store.entries()).as("byte " + at).isEqualTo(entries);
                }
            } catch (StoreException refused) {
                found++;
                assertThat(refused.reason())
                        .as("byte " + at + ": " + refused)
                        .isEqualTo(StoreException.Reason.UNREADABLE);
            }
        }
        assertThat(found).isPositive();
    }
}
