package org.iamassay.samples;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be told of the keys, or the certificates, of a user whom both of two neighbouring reports have. */
final class KeyOracle {

    private static final int MOST = 2;
    private static final int LAST_SECOND = 59;

    private final PastKey.Kind kind;
    private final List<PastKey> all;
    private final Instant before;
    private final Instant after;
    private final List<PastKey> made;
    private final List<PastKey> retired;
    private final Scribe scribe;

    KeyOracle(PastKey.Kind kind, List<PastKey> all, Instant before, Instant after, Scribe scribe) {
        this.kind = kind;
        this.all = all;
        this.before = before;
        this.after = after;
        this.scribe = scribe;
        made = all.stream()
                .filter(this::isMade)
                .sorted(Comparator.comparing(PastKey::created))
                .toList();
        retired = all.stream()
                .filter(key -> isDeleted(key) || isSwitchedOff(key))
                .sorted(Comparator.comparing((PastKey key) -> !wasActive(key)).thenComparing(PastKey::created))
                .toList();
    }

    private boolean isMade(PastKey key) {
        return !key.existsAt(before) && key.existsAt(after);
    }

    private boolean isDeleted(PastKey key) {
        return key.existsAt(before) && !key.existsAt(after);
    }

    /** Keys are born active. */
    private boolean wasActive(PastKey key) {
        return key.isActiveAt(before) || isMade(key);
    }

    private boolean isSwitchedOff(PastKey key) {
        return wasActive(key) && key.existsAt(after) && !key.isActiveAt(after);
    }

    private boolean isSwitchedOn(PastKey key) {
        return key.existsAt(before) && !key.isActiveAt(before) && key.isActiveAt(after);
    }

    void tell() {
        int pairs = kind == PastKey.Kind.KEY ? pairs() : 0;
        for (int n = 0; n < pairs; n++) {
            rotated(made.get(n), retired.get(n));
        }
        made.stream().skip(pairs).forEach(scribe::made);
        retired.stream().skip(pairs).forEach(this::retired);
        if (kind == PastKey.Kind.KEY) {
            all.stream().filter(this::isSwitchedOn).forEach(this::reactivated);
        }
    }

    /** How many creations stand for a rotation: the first with the first, and so on, never a key with itself. */
    private int pairs() {
        int least = Math.min(made.size(), retired.size());
        for (int n = 0; n < least; n++) {
            if (made.get(n).equals(retired.get(n))) {
                if (made.size() + retired.size() > MOST) {
                    throw new IllegalStateException(
                            "not to be scripted: what the key replaces is open: " + made.get(n));
                }
                return 0;
            }
        }
        return least;
    }

    private void rotated(PastKey fresh, PastKey old) {
        String how = isDeleted(old) ? " deleted" : " deactivated";
        scribe.tell(
                "key-rotated",
                fresh,
                fresh.created(),
                fresh.created(),
                old.created() + how,
                fresh.creation().note());
    }

    private void retired(PastKey key) {
        if (isDeleted(key)) {
            scribe.tell(
                    kind.word + "-deleted",
                    key,
                    before,
                    lastMomentOfDeletion(),
                    "",
                    key.deletion().note());
        } else {
            Instant since = Stream.of(Optional.of(before), Optional.of(key.created()), key.use(before, after))
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo)
                    .orElseThrow();
            scribe.tell(
                    kind.word + "-deactivated",
                    key,
                    since,
                    after,
                    "",
                    key.switched(after).note());
        }
    }

    /** A user with two of them must have lost one before the next could be made. */
    private Instant lastMomentOfDeletion() {
        long there = all.stream().filter(key -> key.existsAt(before)).count();
        long gone = all.stream().filter(this::isDeleted).count();
        return there == MOST && gone == 1 && !made.isEmpty() ? made.get(0).created() : after;
    }

    private void reactivated(PastKey key) {
        Instant until =
                key.use(before, after).map(use -> use.plusSeconds(LAST_SECOND)).orElse(after);
        scribe.tell(
                "key-reactivated", key, before, until, "", key.switched(after).note());
    }
}
