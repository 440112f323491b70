package org.iamassay.checks.mfa;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
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
        id = "console-user-mfa",
        title = "Console users have MFA",
        area = Area.MFA,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        risk = "A guessed, phished or reused password alone opens the console.",
        remediation = "Enrol an MFA device for the user, or remove the password if nobody signs in with it.",
        console = "IAM > Users > the user > Security credentials > Multi-factor authentication > Assign MFA device.",
        cli = """
                aws iam create-virtual-mfa-device --virtual-mfa-device-name USER --outfile qr.png --bootstrap-method QRCodePNG
                aws iam enable-mfa-device --user-name USER --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE""",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"},
        passes = "password_enabled=true; mfa_active=true",
        fails = "password_enabled=true; mfa_active=false",
        practices = {"P0-2", "P0-15", "P0-17", "P1-3", "P1-41", "P2-6"},
        frameworks = {
            "cis-aws-1.4:1.10 cis-aws-1.5:1.10 cis-aws-2.0:1.10 cis-aws-3.0:1.10 cis-aws-4.0:1.10 cis-aws-5.0:1.9",
            "cis-aws-6.0:2.9 cis-aws-7.0:2.10 aws-fsbp:IAM.5 pci-dss-4.0:8.4.2",
            "nist-800-53-r5:AC-2(1),AC-3(15),IA-2(1),IA-2(2),IA-2(6),IA-2(8)",
            "iso-27001-2022:A.5.15,A.5.17,A.8.5 soc2:CC6.6"
        },
        parameters = {"grace.mfa-days"},
        reads = {ReportColumn.USER_CREATION_TIME, ReportColumn.PASSWORD_ENABLED, ReportColumn.MFA_ACTIVE})
public final class ConsoleUserWithoutMfa implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag password = user.password();
        if (password.isNo()) {
            return notApplicable("no-password");
        }
        return Grace.apply(
                password.isYes() ? mfa(user) : notAssessed(password.reason()),
                examination.dates().creation(user),
                examination.days(Parameter.GRACE_MFA_DAYS),
                examination.dates());
    }

    private static Outcome mfa(User user) {
        if (user.mfaActive().isYes()) {
            return pass();
        }
        return user.mfaActive().isNo()
                ? fail("signs in with a password alone")
                : notAssessed(user.mfaActive().reason());
    }
}
