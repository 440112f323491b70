package org.iamassay.checks.separation;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.JoinedUserCheck;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Privilege;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "workload-user-not-privileged",
        title = "Workload users hold narrow permissions",
        area = Area.SEPARATION,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "The key of a program lies in files, images and build logs. With wide permissions on it, one copy that leaks opens"
                        + " far more than the one task the program has.",
        remediation =
                "Find out which actions the program really uses and give it a policy with those and their resources alone; better"
                        + " still, give it a role and delete the user. If the user is a person, tag it identity-type=human.",
        console = "IAM > Users > the user > Last Accessed; then Permissions > the policy > Remove or Edit.",
        cli = """
                aws iam generate-service-last-accessed-details --arn USER_ARN --granularity ACTION_LEVEL
                aws iam detach-user-policy --user-name USER --policy-arn ARN
                aws iam attach-user-policy --user-name USER --policy-arn NARROW_POLICY_ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html"
        },
        passes = """
                k1a=true; k1r=2025-05-22T12:00:00Z
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "task", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "s3:GetObject", "Resource": "arn:aws:s3:::in/*"}}}]}], "GroupDetailList": [], \
                "RoleDetailList": [], "Policies": []}""",
        fails = """
                k1a=true; k1r=2025-05-22T12:00:00Z
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        practices = {"P0-4", "P0-5", "P0-18", "P2-1"},
        reads = {
            ReportColumn.USER,
            ReportColumn.ARN,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_SERVICE
        },
        needs = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS},
        sharpens = {EvidenceKind.ORG_POLICIES, EvidenceKind.ORG_POLICY_TARGETS, EvidenceKind.ORG_ACCOUNTS})
public final class PrivilegedWorkloadUser implements JoinedUserCheck {

    @Override
    public Outcome examine(User row, HeldPrivilege privilege, Examination examination) {
        IdentityKind kind = examination.kind(row);
        Flag key = Credentials.activeKey(row);
        Flag password = row.password();
        boolean keyAlone = key.isYes() && password.isNo();
        if (!keyAlone && kind.who() != IdentityKind.Who.WORKLOAD) {
            // Only a cell that is not known can still make it one.
            return key.isNo() || password.isYes()
                    ? notApplicable("other-kind")
                    : notAssessed(key.isUnknown() ? key.reason() : password.reason());
        }
        if (privilege.isUnknown()) {
            return privilege.notAssessed();
        }
        boolean wide = privilege.reachesAdministrator() || privilege.privilege() == Privilege.PRIVILEGED;
        return wide
                ? privilege.fail(keyAlone ? "has an active access key and no console password" : judged(kind))
                : pass();
    }

    private static String judged(IdentityKind kind) {
        return "judged workload, " + kind.certainty() + " (" + String.join(", ", kind.signals()) + ")";
    }
}
