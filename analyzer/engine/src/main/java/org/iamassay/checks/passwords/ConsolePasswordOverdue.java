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
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "console-password-not-overdue",
        title = "No console password is past its due date",
        area = Area.PASSWORDS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk = "A password past its due date shows that the policy on expiry does not reach this user:"
                + " the old password stays valid until the next sign-in, which may never come.",
        remediation = "Have the user sign in and change the password, or remove a password nobody uses.",
        console = "IAM > Users > the user > Security credentials > Manage console access > Reset password or Disable.",
        cli = """
                aws iam update-login-profile --user-name USER --password-reset-required
                aws iam delete-login-profile --user-name USER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html"
        },
        passes = "password_enabled=true; password_next_rotation=2025-06-02T12:00:00Z",
        fails = "password_enabled=true; password_next_rotation=2025-06-01T12:00:00Z",
        practices = {"P1-2", "P1-43", "P3-9"},
        reads = {ReportColumn.PASSWORD_ENABLED, ReportColumn.PASSWORD_NEXT_ROTATION})
public final class ConsolePasswordOverdue implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag password = user.password();
        if (password.isNo()) {
            return notApplicable("no-password");
        }
        Moment due = user.passwordNextRotation();
        if (due.isSentinel()) {
            return notApplicable("parameter-unset");
        }
        if (password.isUnknown()) {
            return notAssessed(password.reason());
        }
        return due.isUnknown() ? notAssessed(due.reason()) : judge(due.epochSecond(), examination.dates());
    }

    /** A due date is meant to lie in the future: it is compared as it stands. */
    private static Outcome judge(long due, Dates dates) {
        return due <= dates.asOf() ? fail("password was due " + dates.ago(due)) : pass();
    }
}
