package org.iamassay.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iamassay.evidence.Setting;
import org.iamassay.model.AccountId;
import org.iamassay.model.AsOfSource;

/** Makes entries of a few words: {@code "report.csv credential-report one"} is a file, its kind and its content. */
final class Entries {

    static final AccountId ONE = new AccountId("111122223333");
    static final AccountId TWO = new AccountId("444455556666");
    static final String MAY = "2026-05-01T00:00:00Z";
    static final Duration CACHE = Duration.ofHours(4);

    private Entries() {}

    static String sha256(String text) {
        return HexFormat.of().formatHex(CanonicalJson.digest().digest(text.getBytes(UTF_8)));
    }

    static List<StoredFile> files(String... lines) {
        List<StoredFile> files = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            files.add(new StoredFile(
                    words[0],
                    List.of(words[1].split(",", -1)),
                    sha256(words[2]),
                    words[2].getBytes(UTF_8).length,
                    0,
                    Setting.NONE));
        }
        return files;
    }

    static Facts facts(AccountId account, String asOf, String assessment, List<StoredFile> files) {
        return new Facts(
                account,
                "aws",
                Instant.parse(asOf),
                AsOfSource.ENVELOPE,
                sha256(assessment),
                new Facts.JudgedBy("1.2.3", "sha256:aa", "aws-best-practice", "sha256:bb"),
                files,
                new TreeSet<>(),
                Facts.Reading.PLAIN);
    }

    /** An entry whose assessment says what it was made of, and that has one frame. */
    static NewEntry entry(Packs packs, AccountId account, String asOf, long base, String... lines) throws IOException {
        String assessment = "assessment of " + account + " at " + asOf + " " + String.join(",", lines);
        Facts facts = facts(account, asOf, assessment, files(lines));
        Map<String, Packed> contents = new HashMap<>();
        put(packs, assessment, contents);
        for (String line : lines) {
            put(packs, line.split(" ", 3)[2], contents);
        }
        return new NewEntry(facts, given(facts), base, false, contents, frames(facts));
    }

    static Given given(Facts facts) {
        return new Given(facts.account(), facts.asOf(), facts.digests(), facts.identities(), facts.reports(), CACHE);
    }

    private static void put(Packs packs, String text, Map<String, Packed> contents) throws IOException {
        Packed packed = packs.pack(out -> out.write(text.getBytes(UTF_8)));
        contents.put(packed.sha256(), packed);
    }

    /** Frames that can be told from the facts alone. */
    static Map<String, byte[]> frames(Facts facts) {
        return new TreeMap<>(Map.of(
                "side",
                ("side of " + facts.assessment()).getBytes(UTF_8),
                "summary",
                facts.asOf().toString().getBytes(UTF_8)));
    }

    static FrameRebuilder rebuilder() {
        return entry -> frames(entry.facts());
    }

    static Comparator<Entry> byNumber() {
        return Comparator.comparing(Entry::n);
    }
}
