package org.iamassay.history.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks a store: each entry in turn, then that nothing is there beside them and that frames rebuild equal. */
final class Verifier {

    private final Store store;
    private final StoreFile file;
    private final Database database;
    private final FrameRebuilder frames;
    private final Set<String> sound = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Set<String>> contents = new TreeMap<>();

    Verifier(Store store, StoreFile file, Database database, FrameRebuilder frames) {
        this.store = store;
        this.file = file;
        this.database = database;
        this.frames = frames;
    }

    /** A row of the table of entries, as it is. */
    private record Row(long n, String account, String asOf, String hash, String body) {}

    /** The first thing that does not fit. */
    private static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        Broken(String sentence) {
            super(sentence);
        }
    }

    /** Checks all in one transaction, so that nothing is added in between. */
    Verification verify(Optional<String> noted) {
        database.run("BEGIN");
        try {
            List<Row> rows = database.all(
                    "SELECT n, account, as_of, hash, body FROM entry ORDER BY n",
                    row -> new Row(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
            Optional<Head> head = rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Head(
                            rows.get(rows.size() - 1).n(),
                            rows.get(rows.size() - 1).hash()));
            return new Verification(rows.size(), head, broken(rows, noted));
        } finally {
            database.rollback();
        }
    }

    private Optional<String> broken(List<Row> rows, Optional<String> noted) {
        try {
            integrity();
            String prev = Body.NO_ENTRY;
            for (Row row : rows) {
                prev = entry(row, prev);
            }
            nothingBeside();
            for (Entry entry : entries) {
                frames(entry);
            }
            if (noted.isPresent() && rows.stream().noneMatch(row -> row.hash().equals(noted.get()))) {
                throw new Broken("no entry has the hash " + noted.get()
                        + ": entries at the end were cut off or replaced since it was noted");
            }
            return Optional.empty();
        } catch (Broken found) {
            return Optional.of(String.valueOf(found.getMessage()));
        }
    }

    /** A file whose pages do not fit together is no store to judge. */
    private void integrity() {
        String found = database.first("PRAGMA integrity_check(1)", row -> row.getString(1))
                .orElse("");
        if (!found.equals("ok")) {
            throw file.damaged(found);
        }
    }

    private String entry(Row row, String prev) throws Broken {
        long n = entries.size() + 1L;
        expect("entry " + n, "n", String.valueOf(n), String.valueOf(row.n()));
        Entry entry = parsed(row);
        expect("entry " + n, "n in its body", String.valueOf(n), String.valueOf(entry.n()));
        expect("entry " + n, "prev", prev, entry.prev());
        expect("entry " + n, "hash", CanonicalJson.sha256(row.body()), row.hash());
        expect("entry " + n, "canonical body", Body.write(n, prev, entry.facts()), row.body());
        expect("entry " + n, "account", entry.facts().account().value(), row.account());
        expect("entry " + n, "as-of", entry.facts().asOf().toString(), row.asOf());
        for (StoredFile stored : entry.facts().evidence()) {
            content(n, stored.file(), stored.sha256(), stored.bytes());
        }
        content(n, "assessment", entry.facts().assessment(), -1);
        entries.add(entry);
        Set<String> digests = entry.facts().digests();
        digests.add(entry.facts().assessment());
        contents.put(n, digests);
        return row.hash();
    }

    private static Entry parsed(Row row) throws Broken {
        try {
            return Body.read(row.body(), row.hash());
        } catch (IllegalArgumentException damaged) {
            throw new Broken("entry " + row.n() + ": its body cannot be read (" + damaged.getMessage() + ")");
        }
    }

    private static void expect(String where, String what, String expected, String found) throws Broken {
        if (!expected.equals(found)) {
            throw new Broken(where + ": " + what + " is " + found + ", expected " + expected);
        }
    }

    private void content(long n, String name, String sha256, long bytes) throws Broken {
        Optional<Long> size = database.first("SELECT bytes FROM blob WHERE sha256 = ?", row -> row.getLong(1), sha256);
        if (size.isEmpty()) {
            throw new Broken("entry " + n + ": the content of " + name + " (" + sha256 + ") is missing");
        }
        if (bytes >= 0) {
            expect("entry " + n, "size of " + name, String.valueOf(bytes), String.valueOf(size.get()));
        }
        if (sound.add(sha256)) {
            expect("entry " + n, "SHA-256 of " + name, sha256, digest(n, name, sha256, size.get()));
            parts(n, name, sha256, size.get());
        }
    }

    private String digest(long n, String name, String sha256, long bytes) throws Broken {
        try (InputStream in = new BlobStream(database, sha256, bytes);
                DigestInputStream hashed = new DigestInputStream(in, CanonicalJson.digest())) {
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (IOException damaged) {
            throw new Broken(
                    "entry " + n + ": the content of " + name + " cannot be read (" + damaged.getMessage() + ")");
        }
    }

    private void parts(long n, String name, String sha256, long bytes) throws Broken {
        long expected = (bytes + Part.SIZE - 1) / Part.SIZE;
        long found = database.first("SELECT count(*) FROM blob_part WHERE sha256 = ?", row -> row.getLong(1), sha256)
                .orElse(0L);
        expect("entry " + n, "number of parts of " + name, String.valueOf(expected), String.valueOf(found));
    }

    private void nothingBeside() throws Broken {
        Map<Long, Set<String>> linked = new TreeMap<>();
        database.all("SELECT n, sha256 FROM entry_blob", row -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(link -> linked.computeIfAbsent(link.getKey(), n -> new TreeSet<>())
                        .add(link.getValue()));
        for (Entry entry : entries) {
            if (!contents.getOrDefault(entry.n(), Set.of()).equals(linked.remove(entry.n()))) {
                throw new Broken("entry " + entry.n() + ": the list of its contents is not that of its body");
            }
        }
        none("contents of an entry that is not there", linked.keySet());
        none("a content of no entry", extra("SELECT sha256 FROM blob"));
        none("a part of no content", extra("SELECT DISTINCT sha256 FROM blob_part"));
        Set<Long> numbers = new TreeSet<>(database.all("SELECT DISTINCT n FROM frame_data", row -> row.getLong(1)));
        numbers.removeAll(contents.keySet());
        none("frames of an entry that is not there", numbers);
        List<String> meta =
                database.all("SELECT key, value FROM meta", row -> row.getString(1) + '=' + row.getString(2));
        expect(
                "the table meta",
                "content",
                List.of(Schema.META_KEY + '=' + Schema.META_VALUE).toString(),
                meta.toString());
        List<String> definitions = database.all(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql", row -> row.getString(1));
        expect("the tables", "definition", Schema.definitions().toString(), definitions.toString());
    }

    private Set<String> extra(String sql) {
        Set<String> extra = new TreeSet<>(database.all(sql, row -> row.getString(1)));
        contents.values().forEach(extra::removeAll);
        return extra;
    }

    private static void none(String what, Set<?> extra) throws Broken {
        if (!extra.isEmpty()) {
            throw new Broken("there is " + what + ": " + extra.iterator().next());
        }
    }

    private void frames(Entry entry) throws Broken {
        List<String> names = database.all(
                "SELECT name FROM frame_data WHERE n = ? ORDER BY name", row -> row.getString(1), entry.n());
        try {
            Map<String, byte[]> rebuilt = new TreeMap<>(frames.rebuild(entry));
            expect("entry " + entry.n(), "list of frames", rebuilt.keySet().toString(), names.toString());
            for (Map.Entry<String, byte[]> frame : rebuilt.entrySet()) {
                byte[] stored = store.frame(entry, frame.getKey()).orElse(new byte[0]);
                if (!Arrays.equals(stored, frame.getValue())) {
                    throw new Broken("entry " + entry.n() + ": the frame " + frame.getKey()
                            + " is not what its evidence and assessment give");
                }
            }
        } catch (IOException | StoreException failed) {
            throw new Broken("entry " + entry.n() + ": its frames cannot be rebuilt (" + failed.getMessage() + ")");
        }
    }
}
