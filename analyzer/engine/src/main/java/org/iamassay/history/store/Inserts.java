package org.iamassay.history.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.history.store.StoreException.Reason;

/** Writes entries into the open transaction. */
final class Inserts {

    private final Database database;
    private final Packs packs;

    Inserts(Database database, Packs packs) {
        this.database = database;
        this.packs = packs;
    }

    /** Chains an entry to the head and inserts all that belongs to it. */
    Entry entry(NewEntry wanted, Optional<Head> head) {
        long n = head.map(Head::n).orElse(0L) + 1;
        String prev = head.map(Head::hash).orElse(Body.NO_ENTRY);
        Facts facts = wanted.facts();
        String body = Body.write(n, prev, facts);
        Entry entry = new Entry(n, prev, CanonicalJson.sha256(body), facts);
        database.insert(
                "INSERT INTO entry (n, account, as_of, hash, body) VALUES (?, ?, ?, ?, ?)",
                n,
                facts.account().value(),
                facts.asOf().toString(),
                entry.hash(),
                body);
        Set<String> digests = facts.digests();
        digests.add(facts.assessment());
        for (String sha256 : digests) {
            blob(sha256, wanted.contents());
            database.insert("INSERT INTO entry_blob (n, sha256) VALUES (?, ?)", n, sha256);
        }
        wanted.frames()
                .forEach((name, bytes) -> database.insert(
                        "INSERT INTO frame_data (n, name, bytes, packed) VALUES (?, ?, ?, ?)",
                        n,
                        name,
                        bytes.length,
                        Part.pack(bytes, bytes.length)));
        return entry;
    }

    private void blob(String sha256, Map<String, Packed> contents) {
        if (database.first("SELECT 1 FROM blob WHERE sha256 = ?", row -> true, sha256)
                .isPresent()) {
            return;
        }
        Packed packed = Optional.ofNullable(contents.get(sha256))
                .orElseThrow(() -> new IllegalArgumentException("no content was given for " + sha256));
        if (!packed.sha256().equals(sha256)) {
            throw new IllegalArgumentException("the content of " + sha256 + " is that of " + packed.sha256());
        }
        database.insert("INSERT INTO blob (sha256, bytes) VALUES (?, ?)", sha256, packed.bytes());
        for (int part = 0; part < packed.parts().size(); part++) {
            database.insert(
                    "INSERT INTO blob_part (sha256, part, packed) VALUES (?, ?, ?)",
                    sha256,
                    part,
                    bytes(packed.parts().get(part)));
        }
    }

    private byte[] bytes(Packed.Part part) {
        try {
            return packs.read(part);
        } catch (IOException failed) {
            throw new StoreException(
                    Reason.NOT_WRITTEN,
                    "a temporary file could not be read back (" + failed.getMessage() + "); nothing was stored.",
                    failed);
        }
    }
}
