package org.iamassay.checks.mfa;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Grace;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "all-users-mfa",
        title = "Every user with a credential has MFA",
        area = Area.MFA,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        risk =
                "Without a device no policy can demand MFA for the user's key, and a password set later starts without one.",
        remediation = "Enrol an MFA device and demand MFA in the user's policies;"
                + " give programs a role, which needs neither key nor device.",
        console = "IAM > Users > the user > Security credentials > Multi-factor authentication > Assign MFA device.",
        cli = """
                aws iam create-virtual-mfa-device --virtual-mfa-device-name USER --outfile qr.png --bootstrap-method QRCodePNG
                aws iam enable-mfa-device --user-name USER --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
        },
        passes = "access_key_1_active=true; access_key_1_last_rotated=2025-05-22T12:00:00Z; mfa_active=true",
        fails = "access_key_1_active=true; access_key_1_last_rotated=2025-05-22T12:00:00Z; mfa_active=false",
        practices = {"P1-3", "P2-6"},
        frameworks = {
            "aws-fsbp:IAM.19 pci-dss-4.0:8.4.2",
            "nist-800-53-r5:AC-2(1),AC-3(15),IA-2(1),IA-2(2),IA-2(6),IA-2(8)"
        },
        parameters = "grace.mfa-days",
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_2_ACTIVE
        })
public final class UserWithoutMfa implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag any = Credentials.any(user);
        if (any.isNo()) {
            return notApplicable("no-credential");
        }
        return Grace.apply(
                any.isYes() ? mfa(user.mfaActive()) : notAssessed(any.reason()),
                examination.dates().creation(user),
                examination.days(Parameter.GRACE_MFA_DAYS),
                examination.dates());
    }

    private static Outcome mfa(Flag mfa) {
        if (mfa.isYes()) {
            return pass();
        }
        return mfa.isNo() ? fail("has a credential and no MFA device") : notAssessed(mfa.reason());
    }
}
