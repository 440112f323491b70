package org.iamassay.history.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.history.store.StoreException.Reason;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots of years in one file that only grows (history section 7).
 *
 * <p>It may be read by several threads. Reading leaves the file as it is; failures are {@link StoreException}s.
 */
public final class Store implements Closeable {

    private static final String ENTRY = "SELECT n, hash, body FROM entry ";
    private static final Comparator<Entry> BY_ACCOUNT = Comparator.comparing(
                    (Entry e) -> e.facts().account())
            .thenComparing(e -> e.facts().asOf())
            .thenComparing(Entry::n);

    private final StoreFile file;
    private @Nullable Database database;

    private Store(StoreFile file) {
        this.file = file;
    }

    /** Opens a store that has to be there. */
    public static Store openExisting(Path path) {
        StoreFile file = new StoreFile(path);
        if (!file.isThere()) {
            throw file.missing();
        }
        Store store = new Store(file);
        store.open(false);
        return store;
    }

    /** Opens a store to add to; where there is none, the first {@link #add} makes it. */
    public static Store openOrCreate(Path path) {
        StoreFile file = new StoreFile(path);
        Store store = new Store(file);
        if (file.isThere()) {
            store.open(false);
        } else if (!Files.isDirectory(
                Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path))) {
            throw new StoreException(
                    Reason.MISSING, "there is no folder for the store " + path + "; make the folder first.");
        }
        return store;
    }

    private Database open(boolean create) {
        if (file.isThere()) {
            file.check();
        }
        Database opened = Database.open(file, create);
        try {
            // reads the first page: a transaction that was cut short is undone here
            Long tables = opened.first("SELECT count(*) FROM sqlite_schema", row -> row.getLong(1))
                    .orElse(0L);
            if (tables > 0) {
                checkFormat(opened);
            }
        } catch (StoreException refused) {
            opened.close();
            throw refused;
        }
        database = opened;
        return opened;
    }

    private void checkFormat(Database opened) {
        if (pragma(opened, "application_id") != Schema.APPLICATION_ID) {
            throw file.notAStore();
        }
        long format = pragma(opened, "user_version");
        if (format != Schema.FORMAT) {
            throw file.damaged("its format is " + format);
        }
        // While a row is read nobody writes, so size and pages belong together.
        opened.first(
                "SELECT pages.page_count * size.page_size FROM pragma_page_count AS pages, pragma_page_size AS size,"
                        + " (SELECT 1 FROM sqlite_schema LIMIT 1)",
                row -> {
                    file.checkSize(row.getLong(1));
                    return true;
                });
    }

    private static long pragma(Database opened, String name) {
        return opened.first("PRAGMA " + name, row -> row.getLong(1)).orElse(0L);
    }

    /** The file. */
    public Path path() {
        return file.path();
    }

    /** The connection, unless nothing was ever stored: the first add was cut short, or has not been yet. */
    private Optional<Database> content() {
        Database opened = database;
        return opened == null || isEmpty(opened) ? Optional.empty() : Optional.of(opened);
    }

    private static boolean isEmpty(Database opened) {
        return opened.first("SELECT 1 FROM sqlite_schema WHERE name = 'entry'", row -> true)
                .isEmpty();
    }

    /** All entries, in the order of the chain. */
    public List<Entry> entries() {
        return content().map(db -> db.all(ENTRY + "ORDER BY n", this::entry)).orElse(List.of());
    }

    /** The latest revision of every snapshot, by account, then as-of. */
    public List<Entry> latest() {
        Map<String, Entry> latest = new TreeMap<>();
        entries().forEach(e -> latest.put(e.facts().account() + "@" + e.facts().asOf(), e));
        return latest.values().stream().sorted(BY_ACCOUNT).toList();
    }

    /** The entry of a number. */
    public Optional<Entry> entry(long n) {
        return content().flatMap(db -> db.first(ENTRY + "WHERE n = ?", this::entry, n));
    }

    /** The end of the chain; empty in a store without entries. */
    public Optional<Head> head() {
        return content().flatMap(Store::head);
    }

    private static Optional<Head> head(Database db) {
        return db.first(
                "SELECT n, hash FROM entry ORDER BY n DESC LIMIT 1", row -> new Head(row.getLong(1), row.getString(2)));
    }

    /** Entries of an account, in the order of the chain. */
    List<Entry> ofAccount(AccountId account) {
        return content()
                .map(db -> db.all(ENTRY + "WHERE account = ? ORDER BY n", this::entry, account.value()))
                .orElse(List.of());
    }

    private Entry entry(ResultSet row) throws SQLException {
        String hash = row.getString(2);
        try {
            return Body.read(row.getString(3), hash);
        } catch (IllegalArgumentException damaged) {
            throw file.damaged("the body of entry " + row.getLong(1) + ": " + damaged.getMessage());
        }
    }

    /** Whether a content is stored. */
    public boolean has(String sha256) {
        return size(sha256).isPresent();
    }

    private Optional<Long> size(String sha256) {
        return content()
                .flatMap(db -> db.first("SELECT bytes FROM blob WHERE sha256 = ?", row -> row.getLong(1), sha256));
    }

    /** A stored content, byte for byte; who reads it through compares its digest. */
    public InputStream blob(String sha256) {
        long bytes = size(sha256).orElseThrow(() -> file.damaged("the content " + sha256 + " is missing"));
        return new BlobStream(content().orElseThrow(), sha256, bytes);
    }

    /** The assessment as first reported. */
    public InputStream assessment(Entry entry) {
        return blob(entry.facts().assessment());
    }

    /** Derived bytes of an entry. */
    public Optional<byte[]> frame(Entry entry, String name) {
        return content()
                .flatMap(db -> db.first(
                        "SELECT bytes, packed FROM frame_data WHERE n = ? AND name = ?",
                        row -> frame(row.getInt(1), row.getBytes(2)),
                        entry.n(),
                        name));
    }

    private byte[] frame(int bytes, byte[] packed) {
        try {
            return Part.unpack(packed, bytes);
        } catch (IOException damaged) {
            throw file.damaged("a frame: " + damaged.getMessage());
        }
    }

    /**
     * Adds snapshots, all or none; returns what became of each, in their order, once they are safe on the disk.
     *
     * @param packs where their contents are
     */
    public List<Added> add(List<NewEntry> entries, Packs packs) {
        Database opened = database == null ? open(true) : database;
        opened.run("PRAGMA journal_mode = DELETE");
        opened.run("BEGIN IMMEDIATE");
        try {
            if (isEmpty(opened)) {
                Schema.statements().forEach(opened::run);
            }
            Inserts inserts = new Inserts(opened, packs);
            List<Added> added = new ArrayList<>();
            for (NewEntry entry : entries) {
                added.add(add(entry, inserts, opened));
            }
            opened.run("COMMIT");
            return added;
        } catch (RuntimeException undone) {
            opened.rollback();
            throw undone;
        }
    }

    private Added add(NewEntry wanted, Inserts inserts, Database opened) {
        Placement place = place(wanted);
        if (place.already().isPresent()) {
            return new Added(Added.Outcome.ALREADY, place.already().get(), false);
        }
        if (wanted.base() != place.base().map(Entry::n).orElse(0L)) {
            throw new StoreException(
                    Reason.CHANGED,
                    "another process added to the store " + path()
                            + " in the meantime; nothing was written, try again.");
        }
        Optional<Head> head = head(opened);
        head.ifPresent(this::checkHead);
        Entry entry = inserts.entry(wanted, head);
        return new Added(
                wanted.base() == 0 ? Added.Outcome.STORED : Added.Outcome.REVISED, entry, wanted.contradicts());
    }

    private Placement place(NewEntry wanted) {
        Placement place = place(wanted.given());
        if (place.already().isPresent() || wanted.base() == 0) {
            return place;
        }
        // with what it takes over from the older entry it may be an older revision once more
        Placement whole = place(wanted.given().as(wanted.facts()));
        return whole.already().isPresent() ? whole : place;
    }

    /** An entry must not follow one that was changed. */
    private void checkHead(Head head) {
        String body = content()
                .flatMap(db -> db.first("SELECT body FROM entry WHERE n = ?", row -> row.getString(1), head.n()))
                .orElse("");
        if (!CanonicalJson.sha256(body).equals(head.hash())) {
            throw file.damaged("the hash of entry " + head.n() + " does not fit its body");
        }
    }

    /** Where a snapshot stands among the entries of its account now. */
    public Placement place(Given given) {
        return Placement.of(given, ofAccount(given.account()));
    }

    /**
     * Checks everything, entry after entry (history section 7.2).
     *
     * @param noted hash of an earlier head that has to be in the chain
     */
    public Verification verify(FrameRebuilder frames, Optional<String> noted) {
        return content()
                .map(db -> new Verifier(this, file, db, frames).verify(noted))
                .orElseGet(() -> new Verification(
                        0, Optional.empty(), noted.map(hash -> "it has no entries, and none of hash " + hash)));
    }

    @Override
    public void close() {
        Database opened = database;
        if (opened != null) {
            opened.close();
            database = null;
        }
    }
}
