package org.iamassay.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Phase;
import org.iamassay.checklist.Profile;
import org.iamassay.checklist.Profiles;
import org.iamassay.model.AsOfSource;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.score.Score;

/** The sentences that every output prints beside its numbers. */
final class Notes {

    private static final List<EvidenceKind> WIDENING = List.of(
            EvidenceKind.AUTHORIZATION_DETAILS,
            EvidenceKind.ACCOUNT_SUMMARY,
            EvidenceKind.PASSWORD_POLICY,
            EvidenceKind.VIRTUAL_MFA_DEVICES,
            EvidenceKind.MFA_DEVICES,
            EvidenceKind.SSH_PUBLIC_KEYS,
            EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS);

    private Notes() {}

    static List<String> of(Snapshot snapshot, Profile profile, Score score, boolean rolesSeen) {
        List<String> notes = new ArrayList<>();
        if (score.value() == null) {
            notes.add(insufficient(score));
        }
        if (isReportAlone(snapshot, profile)) {
            notes.add("The profile is " + profile.name()
                    + ", for nothing but credential reports was given; these files would widen the assessment: "
                    + words(WIDENING.stream()) + ".");
        }
        if (snapshot.asOfSource() == AsOfSource.NEWEST_TIMESTAMP) {
            notes.add("The as-of time is " + AsOfSource.NEWEST_TIMESTAMP.description()
                    + ", so every age may be larger than shown.");
        }
        if (snapshot.has(EvidenceKind.CREDENTIAL_REPORT)) {
            notes.add(
                    "AWS keeps only the first use of a password per 5 minutes and of an access key per 15 minutes, and"
                            + " may serve a credential report that is up to 4 hours old; no verdict corrects for it.");
        }
        if (!rolesSeen) {
            notes.add(
                    snapshot.all(RoleDetail.class).isEmpty()
                            ? "Roles were not seen: tiers and risks speak of users and the root user alone."
                            : "Not all roles were seen: tiers and risks speak of those that were.");
        }
        return notes;
    }

    /** The notes, and that nothing was asked of earlier snapshots where no check of the profile looks at them. */
    static List<String> with(List<EarlierEvidence> earlier, Profile profile, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (!earlier.isEmpty()
                && profile.checks().stream().noneMatch(check -> check.info().phase() == Phase.H)) {
            all.add("Earlier snapshots were given, and no check of the profile " + profile.name()
                    + " looks at them; --profile " + Profiles.DEFAULT + " has some that do.");
        }
        return all;
    }

    private static String insufficient(Score score) {
        return score.coverage() == null
                ? "Insufficient evidence: no check with weight had a subject, so there is no score."
                : "Insufficient evidence: the checks that could answer carry " + score.coverage()
                        + " of the weight, too little for a score.";
    }

    private static boolean isReportAlone(Snapshot snapshot, Profile profile) {
        return profile.name().equals(Profiles.CREDENTIAL_REPORT)
                && snapshot.given().equals(Set.of(EvidenceKind.CREDENTIAL_REPORT));
    }

    private static String words(Stream<EvidenceKind> kinds) {
        return kinds.map(EvidenceKind::word).collect(Collectors.joining(", "));
    }
}
