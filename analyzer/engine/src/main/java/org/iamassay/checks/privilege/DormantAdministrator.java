package org.iamassay.checks.privilege;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dormancy;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.JoinedUserCheck;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.User;

@CheckInfo(
        id = "no-dormant-admin",
        title = "Dormant identities hold no administrator power",
        area = Area.LEAST_PRIVILEGE,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "Nobody watches an identity that nobody uses. Whoever finds a forgotten key of it, or makes a new one, is"
                        + " administrator, and its first use in a year surprises nobody.",
        remediation =
                "Ask the owner; if none answers, take away the permissions and the credentials, wait, then delete the identity.",
        console = "IAM > Users or Roles > the identity > Permissions > Remove; later Delete.",
        cli = """
                aws iam detach-user-policy --user-name USER --policy-arn ARN
                aws iam detach-role-policy --role-name ROLE --policy-arn ARN
                aws iam delete-role --role-name ROLE""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": \
                [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", "CreateDate": "2020-01-01T00:00:00Z", \
                "RoleLastUsed": {}, "RolePolicyList": [{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", \
                "Statement": {"Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "*"}}}]}], "Policies": []}
                iam-get-account-summary.json {"SummaryMap": {"Users": 0, "Groups": 0, "Roles": 1, "Policies": 0}}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": \
                [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", "CreateDate": "2020-01-01T00:00:00Z", \
                "RoleLastUsed": {}, "RolePolicyList": [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", \
                "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}}]}], "Policies": []}
                iam-get-account-summary.json {"SummaryMap": {"Users": 0, "Groups": 0, "Roles": 1, "Policies": 0}}""",
        practices = {"P1-4", "P1-12", "P1-40", "P2-11"},
        parameters = "dormant.max-days",
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_ACTIVE,
            ReportColumn.CERT_2_LAST_ROTATED
        },
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = {
            EvidenceKind.CREDENTIAL_REPORT,
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS,
            EvidenceKind.ORG_ACCOUNTS
        })
public final class DormantAdministrator implements JoinedUserCheck {

    @Override
    public Outcome examine(User row, HeldPrivilege privilege, Examination examination) {
        Outcome rest = Dormancy.of(row, examination);
        boolean empty =
                rest instanceof Outcome.NotApplicable none && none.reason().equals("no-credential");
        return judge(empty ? Outcome.fail("has no credential") : rest, privilege);
    }

    @Override
    public Outcome withoutRow(HeldPrivilege privilege, String reason) {
        return judge(notAssessed(reason), privilege);
    }

    @Override
    public boolean examineOthers(Examination examination, Verdicts verdicts) {
        List<RoleDetail> roles = AuthorizationView.of(examination).roles();
        for (RoleDetail role : roles) {
            Judgement judgement = examine(role, examination);
            verdicts.add(Subject.of(role), judgement.outcome(), judgement.members());
        }
        return !roles.isEmpty();
    }

    private static Judgement examine(RoleDetail role, Examination examination) {
        if (role.isServiceLinked() || role.isReserved()) {
            return EachDetail.serviceLinked(role);
        }
        HeldPrivilege privilege = HeldPrivilege.of(role, examination);
        Judgement judgement = privilege.judgement(judge(Dormancy.of(role, examination), privilege));
        Object used = role.lastUse().date().isSentinel() ? "{}" : role.lastUse().date();
        return judgement.and(
                TraceCell.of(role.place().at("RoleLastUsed"), role.lastUse().told() ? used : null),
                TraceCell.of(role.place().at("CreateDate"), role.created()));
    }

    /** {@code rest} fails where the identity is dormant. */
    private static Outcome judge(Outcome rest, HeldPrivilege privilege) {
        if (rest instanceof Outcome.Fail dormant) {
            if (privilege.isUnknown()) {
                return privilege.notAssessed();
            }
            return privilege.reachesAdministrator() ? privilege.fail(dormant.evidence()) : pass(dormant.evidence());
        }
        boolean mayMatter = privilege.isUnknown() || privilege.reachesAdministrator();
        return rest instanceof Outcome.NotAssessed && mayMatter ? rest : notApplicable("other-kind");
    }
}
