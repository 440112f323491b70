package org.iamassay.checks.evidence;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.checks.evidence.UserLists.UserList;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "evidence-users-agree",
        title = "Files list the same users",
        area = Area.EVIDENCE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Files that list different users are of different moments or of different accounts, or one was cut: what was judged"
                        + " from one need not hold for the users of the other.",
        remediation = "Take all files again in one go, with the credential report generated anew first.",
        console =
                "IAM > Access reports > Credential report > Download credentials report; AWS makes a new one every four hours at most.",
        cli = """
                aws iam generate-credential-report
                aws iam get-credential-report
                aws iam get-account-authorization-details
                aws iam list-users""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"},
        passes = """
                user=alice; arn=arn:aws:iam::111122223333:user/alice; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[{"UserName":"alice","Arn":"arn:aws:iam::111122223333:user/alice",\
                "CreateDate":"2020-01-01T00:00:00Z"}]}""",
        fails = """
                user=alice; arn=arn:aws:iam::111122223333:user/alice; uct=2020-01-01T00:00:00Z
                iam-list-users.json {"Users":[{"UserName":"bob","Arn":"arn:aws:iam::111122223333:user/bob",\
                "CreateDate":"2020-01-01T00:00:00Z"}]}""",
        practices = {"P1-31", "P2-10"},
        parameters = {"evidence.cache-hours"},
        needs = {},
        sharpens = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS, EvidenceKind.USERS})
public final class UserListsDiffer implements Check {

    private static final long HOUR = 3600;

    /** Lists of which a part was not seen may differ there. */
    private static Outcome agreed(Examination examination) {
        Dumps dumps = examination.snapshot().dumps();
        return Stream.of(EvidenceKind.AUTHORIZATION_DETAILS, EvidenceKind.USERS)
                .filter(kind -> examination.snapshot().has(kind) && !dumps.isWhole(kind))
                .findFirst()
                .map(kind -> notAssessed(Whole.incomplete(kind)))
                .orElse(pass());
    }

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<UserList> lists = UserLists.of(examination.snapshot());
        if (lists.size() < 2) {
            verdicts.whole(notApplicable("no-subject"));
            return;
        }
        // AWS serves a report for hours after it was made: younger users may be in one file and not in the other.
        long recent =
                examination.dates().asOf() - examination.parameters().number(Parameter.EVIDENCE_CACHE_HOURS) * HOUR;
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            for (UserList other : lists.subList(i + 1, lists.size())) {
                differences.addAll(UserComparison.of(lists.get(i), other, recent));
            }
        }
        verdicts.whole(
                differences.isEmpty() ? agreed(examination) : fail(Listing.of(differences, Difference::text)),
                Difference.trace(differences));
    }
}
