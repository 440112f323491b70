package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.model.InlinePolicy;

@CheckInfo(
        id = "no-inline-policies",
        title = "Permissions are in managed policies, not inline",
        area = Area.POLICY_HYGIENE,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "An inline policy lives in one group or role: it is not listed with the others, has no versions to go back to, and"
                        + " its copies drift apart.",
        remediation = "Write its statements into a managed policy, attach that, and delete the inline one.",
        console = "IAM > User groups or Roles > the identity > Permissions > the inline policy > Remove.",
        cli = """
                aws iam get-role-policy --role-name ROLE --policy-name NAME
                aws iam create-policy --policy-name NAME --policy-document file://policy.json
                aws iam delete-role-policy --role-name ROLE --policy-name NAME""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-convert-inline-to-managed.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "RolePolicyList": []}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "RolePolicyList": [{"PolicyName": "more", \
                "PolicyDocument": {"Statement": []}}]}]}""",
        practices = {"P1-6", "P1-29"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class InlinePolicies implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .groups(group -> judge(group, "GroupPolicyList"))
                .roles(role -> role.isReserved() ? EachDetail.serviceLinked(role) : judge(role, "RolePolicyList"))
                .done();
    }

    private static Judgement judge(Identity identity, String member) {
        List<String> names = identity.inline().stream().map(InlinePolicy::name).toList();
        return Judgement.of(
                names.isEmpty() ? pass() : fail("has inline policies: " + String.join(", ", names)),
                TraceCell.of(identity.place().at(member), names));
    }
}
