package org.iamassay.assess;

import java.util.List;
import org.iamassay.check.Finding;
import org.iamassay.check.Subject;
import org.iamassay.checklist.Profile;
import org.iamassay.model.Snapshot;
import org.iamassay.score.Score;

/**
 * The judgement of one account at one moment: the master result every output is made of.
 *
 * @param checks one entry per check of the profile, in reading order
 * @param findings listed findings, in checklist order then id order
 * @param subjects every subject of any check once, by key then creation time
 * @param principals root, users and roles, by ARN then creation time
 * @param notes sentences that every output prints, such as what a wider evidence would open
 */
public record Assessment(
        Tool tool,
        Profile profile,
        Snapshot snapshot,
        List<MissingEvidence> missing,
        Score score,
        TierSummary tier,
        List<CheckResult> checks,
        List<Finding> findings,
        List<Subject> subjects,
        List<PrincipalResult> principals,
        List<String> notes) {

    public Assessment {
        missing = List.copyOf(missing);
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        subjects = List.copyOf(subjects);
        principals = List.copyOf(principals);
        notes = List.copyOf(notes);
    }
}
