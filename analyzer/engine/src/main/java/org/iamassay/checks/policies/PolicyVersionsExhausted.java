package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.PolicyVersion;

@CheckInfo(
        id = "policy-version-headroom",
        title = "Policy versions are kept and have room for the next",
        area = Area.POLICY_HYGIENE,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "AWS keeps five versions of a policy: the next change has to delete one first, and with it a part of the history"
                        + " and a way back.",
        remediation =
                "Keep the policy's text under version control, and delete the oldest version that nobody goes back to.",
        console = "IAM > Policies > the policy > Policy versions > select the oldest > Delete.",
        cli = """
                aws iam list-policy-versions --policy-arn ARN
                aws iam delete-policy-version --policy-arn ARN --version-id VERSION""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "PolicyVersionList": [{"VersionId": "v2", "IsDefaultVersion": \
                true}, {"VersionId": "v1", "IsDefaultVersion": false}]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "PolicyVersionList": [{"VersionId": "v5", "IsDefaultVersion": \
                true}, {"VersionId": "v4"}, {"VersionId": "v3"}, {"VersionId": "v2"}, {"VersionId": "v1"}]}]}""",
        practices = "P1-30",
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class PolicyVersionsExhausted implements Check {

    private static final int MOST = 5;

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        // Some exports leave all versions but the default out: then the number of versions is not told.
        boolean told = AuthorizationView.of(examination).policies().stream()
                .anyMatch(policy -> policy.versions().size() > 1);
        EachDetail.of(examination, verdicts)
                .customerPolicies(policy -> judge(policy, told))
                .done();
    }

    private static Judgement judge(ManagedPolicy policy, boolean told) {
        List<String> ids = policy.versions().stream().map(PolicyVersion::id).toList();
        return Judgement.of(outcome(ids, told), TraceCell.of(policy.place().at("PolicyVersionList"), ids));
    }

    private static Outcome outcome(List<String> ids, boolean told) {
        if (!told || ids.isEmpty()) {
            return notAssessed(AuthorizationView.INCOMPLETE);
        }
        return ids.size() < MOST
                ? pass()
                : fail("has " + ids.size() + " versions, the most that AWS keeps: " + String.join(", ", ids));
    }
}
