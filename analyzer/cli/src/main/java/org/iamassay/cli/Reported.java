package org.iamassay.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.assess.AppliedWaivers;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Subject;
import org.iamassay.history.Comparison;
import org.iamassay.history.FindingChange;
import org.iamassay.history.Side;
import org.iamassay.model.Snapshot;

/**
 * What is reported of one account.
 *
 * @param changes what changed since the baseline, where there is one of this account
 */
record Reported(Assessment assessment, Optional<Comparison> changes) {

    private static final Subject NOBODY = new Subject("", "", "", "", "-");

    /**
     * The same without what only the report of the account needs, so that of many accounts little is kept: findings, subjects,
     * principals and snapshots are left out, the numbers are as they were.
     */
    Reported lightened() {
        return new Reported(light(assessment), changes.map(Reported::light));
    }

    private static Assessment light(Assessment full) {
        Snapshot snapshot = full.snapshot();
        return new Assessment(
                full.tool(),
                full.profile(),
                new Snapshot(
                        snapshot.account(),
                        snapshot.partition(),
                        snapshot.asOf(),
                        snapshot.asOfSource(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        snapshot.evidence(),
                        snapshot.given()),
                full.missing(),
                full.score(),
                full.tier(),
                full.checks().stream().map(Reported::light).toList(),
                List.of(),
                List.of(),
                List.of(),
                full.notes(),
                full.earlier(),
                new AppliedWaivers(
                        full.waivers().given(), Map.of(), full.waivers().register()),
                full.responses(),
                AccessResult.NONE);
    }

    private static CheckResult light(CheckResult full) {
        CheckRun run = full.run();
        return new CheckResult(
                new CheckRun(
                        run.info(),
                        run.severity(),
                        run.state(),
                        run.reason(),
                        run.passed(),
                        run.failed(),
                        run.notApplicable(),
                        run.notAssessed(),
                        List.of(),
                        List.of(),
                        List.of()),
                full.accepted(),
                full.rule(),
                full.weight(),
                full.gain(),
                full.gainEach(),
                full.frameworks());
    }

    private static Comparison light(Comparison full) {
        return new Comparison(
                light(full.before()),
                light(full.after()),
                light(full.reportedBefore()),
                light(full.reportedAfter()),
                full.movement(),
                full.findings().stream()
                        .filter(finding -> finding.state().isChange())
                        .map(Reported::light)
                        .toList(),
                full.identities(),
                full.events(),
                full.limits(),
                full.warnings());
    }

    private static FindingChange light(FindingChange full) {
        return new FindingChange(
                "",
                full.check(),
                full.severity(),
                full.state(),
                full.reason(),
                NOBODY,
                "",
                full.count(),
                full.ownerGone());
    }

    private static Side light(Side full) {
        return new Side(
                full.account(),
                full.partition(),
                full.asOf(),
                full.asOfSource(),
                full.tool(),
                full.headline(),
                full.tier(),
                List.of(),
                List.of(),
                full.listings(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                full.hasEvidence());
    }

    /** The assessments of some. */
    static List<Assessment> assessments(List<Reported> some) {
        return some.stream().map(Reported::assessment).toList();
    }
}
