package org.iamassay.history.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.history.Movement;
import org.iamassay.history.Neighbours;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;

/** Makes one line of an account, snapshot by snapshot; it keeps the last side and what is needed of the older ones. */
final class LineBuilder {

    /** Checks about an interval fail once and then fall silent (history section 3.4). */
    private static final Set<String> ABOUT_INTERVALS =
            Set.of("root-not-used-between-snapshots", "mfa-not-removed", "inactive-key-not-reactivated");

    private static final Comparator<Regression> ORDER = Comparator.comparing(Regression::asOf)
            .thenComparing(Regression::n)
            .thenComparing(Regression::check)
            .thenComparing(one -> one.subject().key())
            .thenComparing(one -> one.subject().createdAt());

    private final int maxGapDays;
    private final Map<String, CheckTracks> checks = new TreeMap<>();
    private final TreeSet<Instant> older = new TreeSet<>();
    private final Endings endings = new Endings();
    private final KeyLives keys = new KeyLives();
    private final List<TrendPoint> points = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();
    private final List<Regression> regressions = new ArrayList<>();
    private Optional<Side> past = Optional.empty();
    private OpenAges ages = OpenAges.of(List.of(), Instant.EPOCH);
    private boolean holeBefore;

    LineBuilder(int maxGapDays) {
        this.maxGapDays = maxGapDays;
    }

    /** A snapshot without a value on this line. */
    void hole(int n, Instant asOf) {
        holes.add(new Hole(n, asOf));
        holeBefore = true;
    }

    /** Adds the next snapshot. */
    void add(int n, Side side, Optional<Movement> movement, Optional<BigFraction> restatement) {
        Neighbours pair = new Neighbours(past.orElse(side), side);
        Step step = new Step(n, side.asOf(), new Flows(), endings);
        int regressed = regressions.size();
        side.checks().stream()
                .map(SideCheck::id)
                .filter(id -> !ABOUT_INTERVALS.contains(id))
                .forEach(id -> checks.computeIfAbsent(id, CheckTracks::new));
        checks.values().forEach(check -> check.next(step, pair, side, older, regressions::add));
        List<Track> open = open();
        open.forEach(step.flows()::open);
        ages = OpenAges.of(open, side.asOf());
        keys.next(pair, side);
        Optional<TrendPoint> last = last();
        points.add(new TrendPoint(
                n,
                side.asOf(),
                last.map(point -> isBroken(point.asOf(), side.asOf())).orElse(false),
                side.headline(),
                side.tier(),
                step.flows().rows(last.map(TrendPoint::burnDown)),
                ages,
                Figures.mfa(side),
                Figures.keyAges(side),
                Figures.unused(side),
                Figures.waivers(side),
                regressions.size() - regressed,
                movement,
                restatement));
        holeBefore = false;
        older.add(side.asOf());
        past = Optional.of(past.map(before -> Sides.remembering(side, before, pair.identities()))
                .orElse(side));
    }

    private boolean isBroken(Instant from, Instant to) {
        return holeBefore || Cadences.isGap(from, to, maxGapDays);
    }

    private Optional<TrendPoint> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    private List<Track> open() {
        return checks.values().stream()
                .flatMap(check -> check.live().stream())
                .filter(Track::isOpen)
                .toList();
    }

    TrendLine build() {
        long unseen = checks.values().stream()
                .flatMap(check -> check.live().stream())
                .filter(Track::isUnseen)
                .count();
        long again =
                checks.values().stream().mapToLong(CheckTracks::failedAgain).sum();
        return new TrendLine(
                points,
                holes,
                endings.remediation((int) unseen, ages),
                new Recurrence(regressions.size(), endings.resolved(), (int) again),
                keys.halfLife(),
                regressions.stream().sorted(ORDER).toList());
    }
}
