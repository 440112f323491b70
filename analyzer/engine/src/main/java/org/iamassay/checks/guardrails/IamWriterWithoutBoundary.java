package org.iamassay.checks.guardrails;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.pass;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Privilege;
import org.iamassay.check.Privileges;
import org.iamassay.check.Severity;
import org.iamassay.check.StatementCells;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.Grant;

@CheckInfo(
        id = "iam-writers-have-boundary",
        title = "Who can write IAM policies has a permissions boundary",
        area = Area.GUARDRAILS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Whoever may write policies may, sooner or later, write one for themselves. Without a boundary nothing caps what"
                        + " that policy can give.",
        remediation =
                "Set a permissions boundary on the identity, and allow it to make or change identities only while they carry the"
                        + " same boundary (condition iam:PermissionsBoundary).",
        console =
                "IAM > Users or Roles > the identity > Permissions > Permissions boundary > Set permissions boundary.",
        cli = """
                aws iam put-user-permissions-boundary --user-name USER --permissions-boundary POLICY_ARN
                aws iam put-role-permissions-boundary --role-name ROLE --permissions-boundary POLICY_ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "PermissionsBoundary": \
                {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/cap"}, \
                "UserPolicyList": [{"PolicyName": "make", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                {"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "*"}}}]}], "GroupDetailList": [], \
                "RoleDetailList": [], "Policies": [{"PolicyName": "cap", "Arn": "arn:aws:iam::111122223333:policy/cap", \
                "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "Document": {"Version": "2012-10-17", \
                "Statement": {"Effect": "Allow", "Action": "iam:Create*", "Resource": "*"}}}]}]}""",
        fails = """
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", \
                "UserPolicyList": [{"PolicyName": "make", "PolicyDocument": {"Version": "2012-10-17", "Statement": \
                {"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "*"}}}]}], "GroupDetailList": [], \
                "RoleDetailList": [], "Policies": []}""",
        practices = {"P1-13", "P1-14"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {
            EvidenceKind.CREDENTIAL_REPORT,
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS,
            EvidenceKind.ORG_ACCOUNTS
        })
public final class IamWriterWithoutBoundary implements Check {

    private static final List<String> WRITING = List.of(
            "iam:CreatePolicy",
            "iam:CreatePolicyVersion",
            "iam:SetDefaultPolicyVersion",
            "iam:PutUserPolicy",
            "iam:PutRolePolicy",
            "iam:PutGroupPolicy",
            "iam:AttachUserPolicy",
            "iam:AttachRolePolicy",
            "iam:AttachGroupPolicy",
            "iam:CreateRole",
            "iam:CreateUser");

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, examination))
                .roles(role -> judge(role, examination))
                .done();
    }

    private static Judgement judge(Identity identity, Examination examination) {
        Map<String, AppliedStatement> writes = new LinkedHashMap<>();
        Privileges.of(examination)
                .access()
                .of(identity.arn())
                .ifPresent(access -> WRITING.forEach(action -> {
                    Grant grant = access.onSomething(action);
                    if (grant.isGranted()) {
                        writes.put(action, grant.because().get(0));
                    }
                }));
        AuthorizationView view = AuthorizationView.of(examination);
        TraceCell boundary = TraceCell.of(
                identity.place().at("PermissionsBoundary"), identity.boundary().orElse(""));
        List<TraceCell> cells = StatementCells.of(identity, List.copyOf(writes.values()), view);
        return new Judgement(outcome(identity, List.copyOf(writes.keySet()), examination), cells).and(boundary);
    }

    private static Outcome outcome(Identity identity, List<String> writes, Examination examination) {
        HeldPrivilege privilege = HeldPrivilege.of(identity, examination);
        if (privilege.privilege() == Privilege.ADMIN) {
            return notApplicable("other-kind");
        }
        if (privilege.isUnknown() && identity.boundary().isEmpty()) {
            return privilege.notAssessed();
        }
        if (writes.isEmpty()) {
            return notApplicable("other-kind");
        }
        return identity.boundary().isPresent()
                ? pass("has a permissions boundary")
                : fail("no permissions boundary; may " + String.join(", ", writes));
    }
}
