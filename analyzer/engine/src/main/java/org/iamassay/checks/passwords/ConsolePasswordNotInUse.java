package org.iamassay.checks.passwords;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Grace;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.check.SigninGap;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "console-password-in-use",
        title = "Console passwords are in use",
        area = Area.PASSWORDS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk = "A password nobody uses can be guessed or bought without anyone noticing a stranger's sign-in;"
                + " many belong to people who left.",
        remediation =
                "Remove the password; who needs the console again can have a new one, or better a federated sign-in.",
        console = "IAM > Users > the user > Security credentials > Manage console access > Disable.",
        cli = "aws iam delete-login-profile --user-name USER",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html"
        },
        passes = "password_enabled=true; password_last_used=2025-05-31T12:00:00Z",
        fails = "password_enabled=true; password_last_used=2025-04-17T12:00:00Z",
        practices = {"P1-4", "P1-40", "P2-11"},
        frameworks = {
            "cis-aws-1.4:1.12@45 cis-aws-1.5:1.12@45 cis-aws-2.0:1.12@45 cis-aws-3.0:1.12@45 cis-aws-4.0:1.12@45",
            "cis-aws-5.0:1.11@45 cis-aws-6.0:2.11@45 cis-aws-7.0:2.11@45 aws-fsbp:IAM.22@45,IAM.8@90",
            "pci-dss-4.0:8.2.6@90 nist-800-53-r5:AC-2,AC-2(1),AC-2(3),AC-3,AC-3(7),AC-3(15),AC-6",
            "iso-27001-2022:A.5.15 soc2:CC6.1,CC6.2,CC6.3"
        },
        parameters = {"unused.max-days", "grace.new-user-days"},
        reads = {
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED
        })
public final class ConsolePasswordNotInUse implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag password = user.password();
        if (password.isNo()) {
            return notApplicable("no-password");
        }
        return Grace.apply(
                password.isYes() ? use(user, examination) : notAssessed(password.reason()),
                examination.dates().creation(user),
                examination.days(Parameter.GRACE_NEW_USER_DAYS),
                examination.dates());
    }

    private static Outcome use(User user, Examination examination) {
        Dates dates = examination.dates();
        long limit = examination.days(Parameter.UNUSED_MAX_DAYS);
        Reference since = dates.unusedSince(user);
        return switch (dates.isAtLeast(since, limit)) {
            case NO -> pass();
            case UNKNOWN -> notAssessed(since.reason());
            case YES -> SigninGap.excuse(fail(describe(user, since, dates)), user, limit, dates);
        };
    }

    private static String describe(User user, Reference since, Dates dates) {
        String event = user.passwordLastUsed().isDate() ? "password last used " : "password never used, set ";
        return event + dates.ago(since);
    }
}
