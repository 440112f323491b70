package org.iamassay.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.iamassay.assess.access.AccessJudge;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.checklist.Checklist;
import org.iamassay.checklist.Frameworks;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.RuleDigest;
import org.iamassay.model.Snapshot;
import org.iamassay.response.Responses;
import org.iamassay.score.AccountTier;
import org.iamassay.score.Gain;
import org.iamassay.score.Score;
import org.iamassay.score.ScoreCalculator;
import org.iamassay.score.Tally;

/** Judges one account at one moment by one profile: a pure function, so a report can be made again years later. */
public final class Assessor {

    private static final String CHECKLIST = Checklist.digest();

    private Assessor() {}

    /**
     * Assesses a snapshot on its own.
     *
     * @param listing which verdicts are kept as findings
     */
    public static Assessment assess(Snapshot snapshot, Profile profile, Listing listing) {
        return assess(snapshot, profile, listing, List.of());
    }

    /**
     * Assesses a snapshot after others of its account.
     *
     * @param listing which verdicts are kept as findings
     * @param earlier reports of other snapshots of the account, none later than this one, oldest first
     */
    public static Assessment assess(Snapshot snapshot, Profile profile, Listing listing, List<PastReport> earlier) {
        return assess(snapshot, profile, Terms.of(listing).after(earlier));
    }

    /** Assesses a snapshot with what people said of it. */
    public static Assessment assess(Snapshot snapshot, Profile profile, Terms terms) {
        Responses responses = terms.responses().in(snapshot.account());
        Examination examination = new Examination(
                snapshot, profile.parameters(), terms.earlier(), responses.attestations(), terms.catalogue());
        WaiverMatcher waivers = new WaiverMatcher(terms.waivers(), snapshot);
        List<CheckRun> runs = new ArrayList<>(profile.checks().size());
        List<Tally> tallies = new ArrayList<>(profile.checks().size());
        for (Check check : profile.checks()) {
            CheckRun run = run(check, profile, examination, terms.listing(), waivers);
            tallies.add(Tallies.of(run, waivers.accepted(run)));
            runs.add(run.listing(terms.listing()));
        }
        ScoreCalculator calculator =
                new ScoreCalculator(tallies, profile.parameters().fraction(Parameter.COVERAGE_FLOOR));
        Score score = calculator.score();
        AppliedWaivers applied = waivers.applied();
        ChecklistOutcomes outcomes = new ChecklistOutcomes(examination);
        List<PrincipalResult> principals = new Principals(examination, outcomes).all();
        List<PrincipalResult> counted = AcceptedTiers.of(principals, examination, outcomes, applied);
        boolean rolesSeen = AuthorizationView.of(examination)
                .gap(AuthorizationView.Part.ROLES)
                .isEmpty();
        return new Assessment(
                new Tool(
                        Version.TEXT, CHECKLIST, profile.name(), profile.digest(), CatalogueUsed.of(terms.catalogue())),
                profile,
                snapshot,
                Missing.of(runs, snapshot),
                score,
                tier(principals, counted, rolesSeen),
                results(runs, tallies, calculator, profile.parameters()),
                findings(runs),
                subjects(runs, 3 * principals.size()),
                principals,
                Notes.of(snapshot, profile, score, rolesSeen),
                List.of(),
                applied,
                responses,
                AccessJudge.of(examination));
    }

    private static CheckRun run(
            Check check, Profile profile, Examination examination, Listing listing, WaiverMatcher waivers) {
        // Counts of accepted failures must not depend on what is listed, so they are made before findings are left out.
        boolean countsFailures =
                listing == Listing.COUNTS && waivers.concerns(check.info().id());
        return CheckRunner.run(check, profile.severity(check), examination, countsFailures ? Listing.OPEN : listing);
    }

    private static List<CheckResult> results(
            List<CheckRun> runs, List<Tally> tallies, ScoreCalculator calculator, Parameters parameters) {
        List<CheckResult> results = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            CheckRun run = runs.get(i);
            Gain gain = calculator.gain(tallies.get(i));
            results.add(new CheckResult(
                    run,
                    tallies.get(i).accepted(),
                    RuleDigest.of(run.info(), parameters),
                    weight(run.severity()),
                    gain.points(),
                    gain.pointsEach(),
                    Frameworks.of(run.info(), parameters)));
        }
        return results;
    }

    private static BigDecimal weight(Severity severity) {
        return BigDecimal.valueOf(severity.halves() * 5L, 1);
    }

    /** The numbers by tier are of the principals as they are; the tier of the account is of those that count. */
    private static TierSummary tier(
            List<PrincipalResult> principals, List<PrincipalResult> counted, boolean rolesSeen) {
        AccountTier own = AccountTier.of(Principals.standings(principals), rolesSeen);
        AccountTier tier = AccountTier.of(Principals.standings(counted), rolesSeen);
        return new TierSummary(
                tier.tier(), own.principals(), tier.remark(), tier.movesUp(), tier.dormant(), own.tier());
    }

    private static List<Finding> findings(List<CheckRun> runs) {
        List<Finding> findings = new ArrayList<>();
        runs.forEach(run -> findings.addAll(run.findings()));
        return findings;
    }

    private static List<Subject> subjects(List<CheckRun> runs, int expected) {
        // Checks share the subjects of a row, so identity finds most repetitions before texts are compared.
        Set<Subject> known = Collections.newSetFromMap(new IdentityHashMap<>(expected));
        List<Subject> sorted = new ArrayList<>(expected);
        for (CheckRun run : runs) {
            for (Subject subject : run.subjects()) {
                if (known.add(subject)) {
                    sorted.add(subject);
                }
            }
        }
        sorted.sort(Assessor::byKey);
        List<Subject> once = new ArrayList<>(sorted.size());
        for (Subject subject : sorted) {
            if (once.isEmpty() || !isSame(subject, once.get(once.size() - 1))) {
                once.add(subject);
            }
        }
        return once;
    }

    private static int byKey(Subject one, Subject other) {
        int order = one.key().compareTo(other.key());
        if (order == 0) {
            order = one.createdAt().compareTo(other.createdAt());
        }
        return order == 0 ? one.name().compareTo(other.name()) : order;
    }

    private static boolean isSame(Subject one, Subject other) {
        return one.key().equals(other.key()) && one.createdAt().equals(other.createdAt());
    }
}
