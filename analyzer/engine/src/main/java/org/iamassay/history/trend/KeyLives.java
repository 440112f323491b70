package org.iamassay.history.trend;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.PastReport;
import org.iamassay.check.Subject;
import org.iamassay.history.Neighbours;
import org.iamassay.history.Side;
import org.iamassay.model.AccessKey;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** From when to when the access keys of an account were there, and how long half of them lives. */
final class KeyLives {

    private static final String TYPE = "access-key";

    private final List<Life> ended = new ArrayList<>();
    private List<Life> open = new ArrayList<>();

    /**
     * A key: seen until a time, or deleted by it.
     *
     * @param second whether it is the second of two keys that were made in one second
     */
    record Life(Subject key, boolean second, Instant created, Instant until, boolean deleted) {

        Neighbours.Id id(Neighbours.Id ofKey) {
            return second ? new Neighbours.Id(ofKey.key() + " second", ofKey.createdAt()) : ofKey;
        }

        long seconds() {
            return until.getEpochSecond() - created.getEpochSecond();
        }
    }

    /** Takes the next snapshot; one without a credential report tells nothing. */
    void next(Neighbours pair, Side side) {
        if (side.report().isEmpty()) {
            return;
        }
        PastReport report = side.report().get();
        Map<Neighbours.Id, Life> seen = new HashMap<>();
        report.everybody()
                .flatMap(rows -> keys(rows, side.asOf()))
                .forEach(life -> seen.put(life.id(pair.keyAfter(life.key())), life));
        Map<String, List<Life>> byOwner =
                open.stream().collect(Collectors.groupingBy(life -> life.key().arn()));
        List<Life> still = new ArrayList<>();
        for (Life life : open) {
            Life now = seen.remove(life.id(pair.keyBefore(life.key())));
            if (now != null) {
                still.add(now);
            } else if (pair.isGone(life.key())) {
                ended.add(end(life, report, byOwner, seen.values(), pair));
            } else {
                still.add(new Life(pair.renamed(life.key()), life.second(), life.created(), life.until(), false));
            }
        }
        still.addAll(seen.values());
        open = still;
    }

    /** A key that had to go before another could be made was gone by then: two keys are the most that a user can have. */
    private static Life end(
            Life life, PastReport report, Map<String, List<Life>> byOwner, Iterable<Life> others, Neighbours pair) {
        Instant latest = report.time().high().orElse(report.asOf());
        String owner = pair.renamed(life.key()).arn();
        List<Life> before = byOwner.getOrDefault(life.key().arn(), List.of());
        boolean full = before.size() == 2;
        boolean alone = before.stream().filter(one -> pair.isGone(one.key())).count() == 1;
        if (full && alone) {
            for (Life other : others) {
                boolean follows =
                        other.key().arn().equals(owner) && other.created().isAfter(life.until());
                latest = follows && other.created().isBefore(latest) ? other.created() : latest;
            }
        }
        return new Life(life.key(), life.second(), life.created(), latest, true);
    }

    private static Stream<Life> keys(UserRows rows, Instant asOf) {
        User user = rows.first();
        List<AccessKey> dated = user.keys().stream()
                .filter(key -> key.state() == AccessKey.State.ACTIVE || key.state() == AccessKey.State.INACTIVE)
                .filter(key -> key.lastRotated().isDate() && key.lastRotated().epochSecond() <= asOf.getEpochSecond())
                .toList();
        boolean twins = dated.size() == 2
                && dated.get(0).lastRotated().hasTextOf(dated.get(1).lastRotated());
        return dated.stream().map(key -> {
            String arn = user.arn().text();
            String created = key.lastRotated().text();
            String id = arn + "#" + TYPE + "/" + created;
            Subject subject = new Subject(TYPE, user.name() + ", access key " + key.slot(), arn, id, created);
            boolean second = twins && key.slot() == dated.get(1).slot();
            return new Life(
                    subject, second, Instant.ofEpochSecond(key.lastRotated().epochSecond()), asOf, false);
        });
    }

    HalfLife halfLife() {
        List<Life> all = new ArrayList<>(open);
        all.addAll(ended);
        return halfLife(all);
    }

    /** The first age at which at most half survive; who was last seen at the age of a deletion was there to be deleted. */
    static HalfLife halfLife(List<Life> lives) {
        List<Life> byAge = lives.stream()
                .sorted(Comparator.comparing(Life::seconds).thenComparing(life -> !life.deleted()))
                .toList();
        int deleted = (int) byAge.stream().filter(Life::deleted).count();
        BigInteger surviving = BigInteger.ONE;
        BigInteger of = BigInteger.ONE;
        for (int i = 0; i < byAge.size(); i++) {
            if (byAge.get(i).deleted()) {
                int there = byAge.size() - i;
                surviving = surviving.multiply(BigInteger.valueOf(there - 1L));
                of = of.multiply(BigInteger.valueOf(there));
                if (surviving.shiftLeft(1).compareTo(of) <= 0) {
                    return new HalfLife(Spans.days(byAge.get(i).seconds()), lives.size(), deleted);
                }
            }
        }
        return new HalfLife(null, lives.size(), deleted);
    }
}
