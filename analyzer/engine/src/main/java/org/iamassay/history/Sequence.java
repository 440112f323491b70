package org.iamassay.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.assess.AppliedWaivers;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameter;
import org.iamassay.check.PastReport;
import org.iamassay.check.Phase;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Profile;
import org.iamassay.score.Score;
import org.iamassay.score.ScoreCalculator;
import org.iamassay.score.Tally;
import org.iamassay.waiver.Waivers;

/**
 * Judges the checks that need earlier snapshots over sides that were judged each alone, so that the order in which snapshots
 * were stored has no effect (history section 7.2).
 */
public final class Sequence {

    private final Profile profile;
    private final Waivers waivers;
    private final List<PastReport> reports = new ArrayList<>();

    /** A sequence that begins; {@code profile} is that of all its sides. */
    public Sequence(Profile profile) {
        this(profile, Waivers.NONE);
    }

    /** The same under waivers, which accept failures at the as-of of each side. */
    public Sequence(Profile profile, Waivers waivers) {
        this.profile = profile;
        this.waivers = waivers;
    }

    /** The next side of the account, judged after the ones before it; sides come by as-of. */
    public Side next(Side alone) {
        Side judged = alone.report().map(report -> judge(alone, report)).orElse(alone);
        alone.report().ifPresent(reports::add);
        return judged;
    }

    /** Lets a side pass that need not be judged itself. */
    public void skip(Side alone) {
        alone.report().ifPresent(reports::add);
    }

    private Side judge(Side alone, PastReport report) {
        Examination examination =
                Examination.ofReports(alone.account(), alone.partition(), report, reports, profile.parameters());
        Map<String, SideCheck> again = new TreeMap<>();
        for (Check check : profile.checks()) {
            if (check.info().phase() == Phase.H) {
                CheckRun run = CheckRunner.run(check, profile.severity(check), examination, Listing.ALL);
                AppliedWaivers applied = AppliedWaivers.of(waivers, run, examination.snapshot());
                again.put(check.info().id(), SideMaker.check(run, rule(alone, check), applied, alone.files()));
            }
        }
        if (again.isEmpty()) {
            return alone;
        }
        List<SideCheck> checks = alone.checks().stream()
                .map(check -> again.getOrDefault(check.id(), check))
                .toList();
        return alone.with(checks, headline(checks));
    }

    private static String rule(Side alone, Check check) {
        return alone.check(check.info().id())
                .map(SideCheck::rule)
                .map(String::valueOf)
                .orElse("");
    }

    private Headline headline(List<SideCheck> checks) {
        List<Tally> tallies = checks.stream().map(Sequence::tally).toList();
        Score score = new ScoreCalculator(tallies, profile.parameters().fraction(Parameter.COVERAGE_FLOOR)).score();
        return Headline.of(score);
    }

    private static Tally tally(SideCheck check) {
        Check known = Checklist.byId(check.id())
                .orElseThrow(() -> new IllegalStateException("a side judged by this program has " + check.id()));
        return new Tally(
                check.id(),
                known.info().area(),
                known.info().phase(),
                check.severity(),
                known.info().effort(),
                check.passed(),
                check.failed(),
                check.accepted(),
                check.notAssessed());
    }
}
