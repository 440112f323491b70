package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "evidence-counts-agree",
        title = "Account totals match the lists",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "AWS counts users, groups, roles and devices itself; a list with another number was cut, filtered, edited or taken at"
                        + " another time.",
        remediation = "Take the summary and the lists again in one go, without filters, and look for what is missing.",
        console = "IAM > Dashboard > IAM resources shows the same totals.",
        cli = """
                aws iam get-account-summary
                aws iam get-account-authorization-details
                aws iam list-virtual-mfa-devices --assignment-status Any""",
        references = {"https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html"},
        passes = """
                user=alice; arn=arn:aws:iam::111122223333:user/alice
                iam-get-account-summary.json {"SummaryMap":{"Users":1}}""",
        fails = """
                user=alice; arn=arn:aws:iam::111122223333:user/alice
                iam-get-account-summary.json {"SummaryMap":{"Users":2}}""",
        practices = {"P1-31"},
        needs = EvidenceKind.ACCOUNT_SUMMARY,
        sharpens = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS, EvidenceKind.VIRTUAL_MFA_DEVICES
        })
public final class CountsDiffer implements Check {

    private static final List<EvidenceKind> OTHER_SIDE = List.of(
            EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS, EvidenceKind.VIRTUAL_MFA_DEVICES);

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Snapshot snapshot = examination.snapshot();
        if (snapshot.summary().isEmpty()) {
            verdicts.whole(notAssessed(Whole.incomplete(EvidenceKind.ACCOUNT_SUMMARY)));
            return;
        }
        CountComparison comparison =
                new CountComparison(snapshot, snapshot.summary().get());
        List<Difference> differences = comparison.differences();
        verdicts.whole(
                differences.isEmpty() ? agreed(comparison, snapshot) : fail(Listing.of(differences, Difference::text)),
                Difference.trace(differences));
    }

    /** Counts agree as far as both sides were seen; a list of which a part is missing may still differ. */
    private static Outcome agreed(CountComparison comparison, Snapshot snapshot) {
        Optional<EvidenceKind> cut = OTHER_SIDE.stream()
                .filter(kind -> !snapshot.dumps().files(kind).isEmpty())
                .filter(kind -> snapshot.has(kind) && !snapshot.dumps().isWhole(kind))
                .findFirst();
        if (cut.isPresent()) {
            return notAssessed(Whole.incomplete(cut.get()));
        }
        if (OTHER_SIDE.stream().noneMatch(snapshot::has)) {
            return notAssessed(snapshot.dumps().unavailable(EvidenceKind.CREDENTIAL_REPORT));
        }
        return comparison.isEmpty() ? notApplicable("no-subject") : pass();
    }
}
