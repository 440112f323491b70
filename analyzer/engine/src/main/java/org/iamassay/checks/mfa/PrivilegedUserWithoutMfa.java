package org.iamassay.checks.mfa;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.HeldPrivilege;
import org.iamassay.check.JoinedUserCheck;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "privileged-user-mfa",
        title = "Privileged users have MFA",
        area = Area.MFA,
        severity = Severity.CRITICAL,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "Whoever guesses one password or finds one key of this user holds the whole account: no second factor stands in"
                        + " between.",
        remediation =
                "Enrol an MFA device for the user today and demand it in its policies; then take away the permissions that make"
                        + " it administrator, or give them to a role that is assumed with MFA.",
        console = "IAM > Users > the user > Security credentials > Multi-factor authentication > Assign MFA device.",
        cli = """
                aws iam create-virtual-mfa-device --virtual-mfa-device-name USER --outfile qr.png --bootstrap-method QRCodePNG
                aws iam enable-mfa-device --user-name USER --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = """
                pe=true; mfa=true
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        fails = """
                pe=true; mfa=false
                iam-get-account-summary.json {"SummaryMap": {"Users": 1, "Groups": 0, "Roles": 0, "Policies": 0}}
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "UserPolicyList": \
                [{"PolicyName": "all", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", \
                "Action": "*", "Resource": "*"}}}]}], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}""",
        practices = {"P1-3", "P2-6", "P3-6"},
        reads = {
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_2_ACTIVE
        },
        needs = {EvidenceKind.CREDENTIAL_REPORT, EvidenceKind.AUTHORIZATION_DETAILS},
        sharpens = {EvidenceKind.ORG_POLICIES, EvidenceKind.ORG_POLICY_TARGETS, EvidenceKind.ORG_ACCOUNTS})
public final class PrivilegedUserWithoutMfa implements JoinedUserCheck {

    @Override
    public Outcome examine(User row, HeldPrivilege privilege, Examination examination) {
        Flag any = Credentials.any(row);
        if (any.isNo()) {
            return notApplicable("no-credential");
        }
        if (privilege.isUnknown()) {
            return privilege.notAssessed();
        }
        if (!privilege.reachesAdministrator()) {
            return notApplicable("other-kind");
        }
        if (any.isUnknown()) {
            return notAssessed(any.reason());
        }
        if (row.mfaActive().isYes()) {
            return pass();
        }
        return row.mfaActive().isNo()
                ? privilege.fail("has a credential and no MFA device")
                : notAssessed(row.mfaActive().reason());
    }
}
