package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.AuthorizationView.Part;
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
import org.iamassay.check.PrivilegeReason;
import org.iamassay.check.Privileges;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.Arn;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.escalation.EscalationPath;
import org.iamassay.policy.escalation.Step;

@CheckInfo(
        id = "no-privilege-escalation",
        title = "No non-administrator can become administrator",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.HIGH,
        effort = Effort.HIGH,
        phase = Phase.C,
        risk =
                "Whoever takes over such an identity is administrator a few calls later, though nobody lists, watches or protects it"
                        + " as one.",
        remediation =
                "Take the named action away or limit it to the resources that the work needs: other users and roles, roles that"
                        + " may be passed to named services, policies below a permissions boundary.",
        console = "IAM > the policy that the way begins with > Edit; assay access paths shows every step.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "UserPolicyList": [{"PolicyName": "p", "PolicyDocument": {"Version": \
                "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}}]}], \
                "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "UserPolicyList": [{"PolicyName": "p", "PolicyDocument": {"Version": \
                "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:AttachUserPolicy", "Resource": "*"}}}]}], \
                "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}""",
        frameworks = "soc2:CC3.3",
        practices = {"P0-4", "P1-9", "P1-39", "P3-3"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {
            EvidenceKind.CREDENTIAL_REPORT,
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS,
            EvidenceKind.ORG_ACCOUNTS
        })
public final class NonAdministratorEscalates implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, examination))
                .roles(role -> judge(role, examination))
                .restsOn(HeldPrivilege.RESTS_ON)
                .done();
    }

    private static Judgement judge(Identity identity, Examination examination) {
        Privileges privileges = Privileges.of(examination);
        Optional<EscalationPath> path = privileges.escalation().best(identity.arn());
        if (privileges.of(identity.arn()) == Privilege.ADMIN) {
            return Judgement.of(notApplicable("other-kind"), entry(identity));
        }
        if (path.isEmpty()) {
            return Judgement.of(withoutPath(identity, examination), entry(identity));
        }
        PrivilegeReason way = HeldPrivilege.way(identity, examination);
        if (path.get().restsOnUnknownBoundary()) {
            return new Judgement(
                    notAssessed(HeldPrivilege.of(identity, examination).gap()), way.cells());
        }
        return new Judgement(fail(way.words()), way.cells());
    }

    private static Outcome withoutPath(Identity identity, Examination examination) {
        Privileges privileges = Privileges.of(examination);
        Optional<PrincipalAccess> access = privileges.access().of(identity.arn());
        if (access.filter(PrincipalAccess::isWhole).isEmpty()) {
            return notAssessed(HeldPrivilege.of(identity, examination).gap());
        }
        Optional<String> unseen = AuthorizationView.of(examination).gap(Part.ROLES);
        if (unseen.isPresent() && access.get().hasAllow()) {
            return notAssessed(unseen.get());
        }
        return privileges.escalation().of(identity.arn()).stream()
                .findFirst()
                .map(way -> pass("only by a resource that the evidence does not show: " + words(way.steps())))
                .orElseGet(Outcome::pass);
    }

    private static String words(List<Step> steps) {
        return steps.stream()
                .map(step -> step.method() + " to " + Arn.of(step.to()).name())
                .collect(Collectors.joining(", "));
    }

    private static TraceCell entry(Identity identity) {
        return TraceCell.of(identity.place().at("Arn"), identity.arn());
    }
}
