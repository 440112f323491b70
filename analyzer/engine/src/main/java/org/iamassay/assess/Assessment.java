package org.iamassay.assess;

import java.util.List;
import org.iamassay.assess.access.AccessResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Subject;
import org.iamassay.checklist.Profile;
import org.iamassay.model.Snapshot;
import org.iamassay.response.Responses;
import org.iamassay.score.Score;

/**
 * The judgement of one account at one moment: the master result every output is made of.
 *
 * @param checks one entry per check of the profile, in reading order
 * @param findings listed findings, in checklist order then id order
 * @param subjects every subject of any check once, by key then creation time
 * @param principals root, users and roles, by ARN then creation time
 * @param notes sentences that every output prints, such as what a wider evidence would open
 * @param earlier files of earlier snapshots of the account that were looked at too, oldest first
 * @param waivers accepted risks and which findings they accept
 * @param responses what people answered to the findings
 * @param access what principals may do, and what that rests on
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
        List<String> notes,
        List<EarlierEvidence> earlier,
        AppliedWaivers waivers,
        Responses responses,
        AccessResult access) {

    public Assessment {
        missing = List.copyOf(missing);
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        subjects = List.copyOf(subjects);
        principals = List.copyOf(principals);
        notes = List.copyOf(notes);
        earlier = List.copyOf(earlier);
    }

    /** The judgement of a snapshot on its own, without waivers and responses. */
    public Assessment(
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
        this(
                tool,
                profile,
                snapshot,
                missing,
                score,
                tier,
                checks,
                findings,
                subjects,
                principals,
                notes,
                List.of(),
                AppliedWaivers.NONE,
                Responses.NONE,
                AccessResult.NONE);
    }

    /** The same, with the files of the earlier snapshots it was judged with, so that traces into them can be followed. */
    public Assessment after(List<EarlierEvidence> snapshots) {
        return new Assessment(
                tool,
                profile,
                snapshot,
                missing,
                score,
                tier,
                checks,
                findings,
                subjects,
                principals,
                Notes.with(snapshots, profile, notes),
                snapshots,
                waivers,
                responses,
                access);
    }

    /** The same with the findings of a shorter listing. */
    public Assessment listing(Listing listing) {
        return new Assessment(
                tool,
                profile,
                snapshot,
                missing,
                score,
                tier,
                checks.stream().map(check -> check.listing(listing)).toList(),
                findings.stream()
                        .filter(finding -> listing.keeps(finding.verdict()))
                        .toList(),
                subjects,
                principals,
                notes,
                earlier,
                waivers,
                responses,
                access);
    }

    /** The same with other answers. */
    public Assessment with(Responses answers) {
        return new Assessment(
                tool,
                profile,
                snapshot,
                missing,
                score,
                tier,
                checks,
                findings,
                subjects,
                principals,
                notes,
                earlier,
                waivers,
                answers,
                access);
    }

    /** The same with what its principals may do. */
    public Assessment with(AccessResult found) {
        return new Assessment(
                tool,
                profile,
                snapshot,
                missing,
                score,
                tier,
                checks,
                findings,
                subjects,
                principals,
                notes,
                earlier,
                waivers,
                responses,
                found);
    }

    /** How many files the snapshot and the earlier ones were read from. */
    public int fileCount() {
        return snapshot.evidence().size()
                + earlier.stream().mapToInt(one -> one.files().size()).sum();
    }
}
