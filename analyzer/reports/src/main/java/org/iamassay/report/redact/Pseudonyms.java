package org.iamassay.report.redact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Names and what stands in their place, by key: one name has one pseudonym, in every snapshot and every account.
 *
 * <p>Those of different names differ: where two would be the same, the later one is longer.
 */
final class Pseudonyms {

    /** One name with its pseudonym. */
    record Pair(String kind, String original, String pseudonym) {}

    private static final String PURPOSE = "assay pseudonym 1";
    private static final int[] LENGTHS = {10, 16, 24, 64};
    private static final int ACCOUNT_DIGITS = 9;
    private static final String ACCOUNT_START = "000";
    private static final int KEY_START = 4;
    private static final int KEY_END = 4;
    private static final int LONGEST_EXTENSION = 6;
    private static final char MASK = 'x';
    private static final int UNIQUE_ID_LENGTH = 17;
    private static final int UNIQUE_ID_BASE = 32;

    private final RedactionKey key;
    private final Map<Meaning, Map<String, String>> given = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();

    Pseudonyms(RedactionKey key) {
        this.key = key;
    }

    /** What stands in place of a name. */
    String of(Meaning kind, String original) {
        Map<String, String> ofKind = given.computeIfAbsent(kind, k -> new TreeMap<>());
        String known = ofKind.get(original);
        if (known == null) {
            known = make(kind, original);
            ofKind.put(original, known);
        }
        return known;
    }

    private String make(Meaning kind, String original) {
        String hex = HexFormat.of().formatHex(key.digest(PURPOSE, original));
        return switch (kind) {
            case ACCOUNT -> free(original, turn -> account(original, turn));
            case KEY -> free(original, turn -> masked(original, turn, hex));
            case FILE -> free(original, turn -> "file-" + hex.substring(0, LENGTHS[turn]) + extension(original));
            default ->
                AwsIds.isUnique(original)
                        ? free(original, turn -> uniqueId(original, turn))
                        : free(original, turn -> kind.prefix() + "-" + hex.substring(0, LENGTHS[turn]));
        };
    }

    /** The first proposal that no other name has. */
    private String free(String original, IntFunction<String> proposal) {
        for (int turn = 0; ; turn++) {
            String proposed = proposal.apply(turn);
            if (original.equals(taken.computeIfAbsent(proposed, p -> original))) {
                return proposed;
            }
        }
    }

    private String account(String original, int turn) {
        BigInteger number = new BigInteger(1, key.digest(PURPOSE, turn + "account" + original));
        return ACCOUNT_START
                + String.format(
                        Locale.ROOT,
                        "%0" + ACCOUNT_DIGITS + "d",
                        number.mod(BigInteger.TEN.pow(ACCOUNT_DIGITS)).longValueExact());
    }

    /** The kind of key and its last four characters, more where keys share them; another key of that sort a pseudonym. */
    private static String masked(String original, int turn, String hex) {
        int end = KEY_END + turn;
        int hidden = original.length() - KEY_START - end;
        return turn > LONGEST_EXTENSION || hidden < KEY_END
                ? "key-" + hex.substring(0, LENGTHS[Math.max(0, Math.min(turn - LONGEST_EXTENSION, 3))])
                : original.substring(0, KEY_START)
                        + String.valueOf(MASK).repeat(hidden)
                        + original.substring(original.length() - end);
    }

    private String uniqueId(String original, int turn) {
        String digits = new BigInteger(1, key.digest(PURPOSE, turn + "id" + original))
                .toString(UNIQUE_ID_BASE)
                .toUpperCase(Locale.ROOT);
        return original.substring(0, KEY_START) + digits.substring(0, UNIQUE_ID_LENGTH);
    }

    private static String extension(String file) {
        int dot = file.lastIndexOf('.');
        String end = dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT);
        return FileEnds.ALL.contains(end) ? end : "";
    }

    /** All pairs, by kind and name. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        given.keySet().stream()
                .sorted()
                .forEach(kind -> given.get(kind)
                        .forEach((original, pseudonym) -> pairs.add(new Pair(kind.word(), original, pseudonym))));
        return pairs;
    }
}
