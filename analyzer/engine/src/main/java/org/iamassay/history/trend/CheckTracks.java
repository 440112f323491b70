package org.iamassay.history.trend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.history.Cell;
import org.iamassay.history.Neighbours;
import org.iamassay.history.Rules;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SideClass;
import org.iamassay.history.trend.Track.Good;
import org.jspecify.annotations.Nullable;

/** The tracks of one check: of every subject that failed once, or could not be judged when it was last looked at. */
final class CheckTracks {

    private final String check;
    private final List<Track> live = new ArrayList<>();
    private final Map<String, Track> gone = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>(1);
    private int rule;
    private @Nullable Clean clean;

    CheckTracks(String check) {
        this.check = check;
    }

    /** A rule, with what is needed to know it again. */
    private record Rule(SideCheck check, Side side) {}

    /** The last snapshot at which the check was judged as a whole: who had no failure there complied, if it was there. */
    private record Clean(Instant asOf, int rule, Set<String> subjects) {}

    /**
     * Takes the next snapshot.
     *
     * @param older as-of of the snapshots before it
     */
    void next(Step step, Neighbours pair, Side side, NavigableSet<Instant> older, Consumer<Regression> regressions) {
        Optional<SideCheck> judged = side.check(check);
        int before = rule;
        judged.ifPresent(now -> rule = ruleOf(now, side));
        Map<Neighbours.Id, Cell> open = judged.map(pair::openAfter).orElseGet(HashMap::new);
        boolean whole = judged.map(pair::isWholeAfter).orElse(false);
        Severity severity = judged.map(SideCheck::severity).orElse(Severity.INFO);
        List<Track> still = new ArrayList<>(live.size());
        for (Track track : live) {
            Cell cell = open.remove(pair.keyBefore(track.subject()));
            SideClass state = cell == null ? pair.classAfter(check, track.subject()) : classOf(cell);
            track.rename(cell == null ? pair.renamed(track.subject()) : cell.subject());
            turn(track, state, step, severity, regressions);
            keep(track, state, whole, still);
        }
        for (Cell cell : open.values()) {
            Track track =
                    Optional.ofNullable(gone.remove(id(cell.subject()))).orElseGet(() -> new Track(cell.subject()));
            track.rename(cell.subject());
            tellPast(track, pair, before, older);
            turn(track, classOf(cell), step, severity, regressions);
            still.add(track);
        }
        live.clear();
        live.addAll(still);
        if (whole) {
            clean = new Clean(side.asOf(), rule, side.subjects());
        }
    }

    private void keep(Track track, SideClass state, boolean whole, List<Track> still) {
        boolean forgettable = !track.everFailed() && (state == SideClass.X || (state == SideClass.O && whole));
        if (forgettable) {
            return;
        }
        if (state == SideClass.X) {
            gone.put(id(track.subject()), track);
        } else {
            still.add(track);
        }
    }

    private void turn(Track track, SideClass state, Step step, Severity severity, Consumer<Regression> regressions) {
        switch (state) {
            case F, W -> {
                int count = track.fails(step, state == SideClass.W, severity, rule);
                if (count > 0) {
                    regressions.accept(new Regression(step.asOf(), step.n(), check, severity, track.subject(), count));
                }
            }
            case O -> track.complies(step, rule);
            case X -> track.isGone(step);
            case U, C -> track.isNotSeen(step, state);
        }
    }

    /** What is known of the time before a subject that has no track: had it failed or been unseen, it would have one. */
    private void tellPast(Track track, Neighbours pair, int ruleBefore, NavigableSet<Instant> older) {
        if (older.isEmpty()) {
            return;
        }
        SideClass state = pair.classBefore(check, track.subject());
        track.wasBefore(
                state,
                switch (state) {
                    case O -> Optional.of(new Good(older.last(), ruleBefore));
                    case X -> Optional.of(new Good(older.last(), Good.ABSENT));
                    default -> longAgo(track.subject(), older);
                });
    }

    /** The last time before one or more snapshots that did not judge it. */
    private Optional<Good> longAgo(Subject subject, NavigableSet<Instant> older) {
        Optional<Good> absent = subject.createdAt().equals("-")
                ? Optional.empty()
                : Optional.ofNullable(older.lower(Instant.parse(subject.createdAt())))
                        .map(time -> new Good(time, Good.ABSENT));
        Optional<Good> good = Optional.ofNullable(clean)
                .filter(time ->
                        time.subjects().contains(id(subject)) || subject.type().equals("account"))
                .map(time -> new Good(time.asOf(), time.rule()));
        return good.isPresent()
                        && absent.isPresent()
                        && absent.get().asOf().isAfter(good.get().asOf())
                ? absent
                : good.or(() -> absent);
    }

    private int ruleOf(SideCheck now, Side side) {
        for (int i = 0; i < rules.size(); i++) {
            if (Rules.sameRule(rules.get(i).check(), rules.get(i).side(), now, side)) {
                return i;
            }
        }
        rules.add(new Rule(Sides.bare(now), Sides.bare(side)));
        return rules.size() - 1;
    }

    private static String id(Subject subject) {
        return subject.key() + "|" + subject.createdAt();
    }

    private static SideClass classOf(Cell cell) {
        return switch (cell.value()) {
            case ACCEPTED -> SideClass.W;
            case FAIL -> SideClass.F;
            case UNSEEN -> SideClass.U;
            case PASS, NOT_APPLICABLE -> SideClass.O;
        };
    }

    List<Track> live() {
        return live;
    }

    /** Subjects that failed for two or more times, those that are gone included. */
    long failedAgain() {
        return live.stream().filter(Track::failedAgain).count()
                + gone.values().stream().filter(Track::failedAgain).count();
    }
}
