package org.iamassay.checks.privilege;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.EachDetail.Asked;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.check.WrittenPolicies;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.model.RoleDetail;

@CheckInfo(
        id = "no-inline-admin-policy",
        title = "No inline policy allows everything",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "An administrator by an inline policy stands in no list of policies and in no list of attachments: reviews of"
                        + " either never see it.",
        remediation =
                "Replace the inline policy by a managed one with the actions and resources that are needed, and delete it.",
        console = "IAM > Users, User groups or Roles > the identity > Permissions > the inline policy > Remove.",
        cli = """
                aws iam get-user-policy --user-name USER --policy-name NAME
                aws iam delete-user-policy --user-name USER --policy-name NAME""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", \
                "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"}]}}]}], "GroupDetailList": [], \
                "RoleDetailList": [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": []}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "own", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", \
                "Action": "*", "Resource": "*"}]}}]}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r"}], "Policies": []}""",
        practices = {"P1-9", "P1-39", "P3-3"},
        frameworks = "iso-27001-2022:A.5.18,A.8.2",
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class InlinePolicyAllowsEverything implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        WrittenPolicies policies = WrittenPolicies.of(examination);
        EachDetail.of(examination, verdicts)
                .identities(identity -> identity.inline().isEmpty()
                        ? List.of(new Asked(Subject.of(identity), without(identity)))
                        : policies.inline(identity, policy -> AllowsOfEverything.judge(policy, examination)))
                .done();
    }

    private static Judgement without(Identity identity) {
        return identity instanceof RoleDetail role && role.isServiceLinked()
                ? EachDetail.serviceLinked(role)
                : Judgement.of(Outcome.pass(), TraceCell.of(identity.place().at("Arn"), identity.arn()));
    }
}
