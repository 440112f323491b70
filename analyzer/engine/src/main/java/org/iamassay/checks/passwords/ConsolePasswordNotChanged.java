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
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "console-password-rotated",
        title = "Console passwords are changed regularly",
        area = Area.PASSWORDS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        risk = "A password that leaked once works for as long as it is not changed.",
        remediation = "Have the user change the password now, and let the password policy demand it from then on;"
                + " a federated sign-in needs no password in the account at all.",
        console = "IAM > Users > the user > Security credentials > Manage console access > Reset password,"
                + " with \"User must create new password at next sign-in\".",
        cli = "aws iam update-login-profile --user-name USER --password-reset-required",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"
        },
        passes = "password_enabled=true; password_last_changed=2025-03-03T12:00:00Z",
        fails = "password_enabled=true; password_last_changed=2025-03-03T11:59:59Z",
        practices = {"P0-3", "P1-43", "P3-9"},
        parameters = "password.max-age-days",
        reads = {ReportColumn.USER_CREATION_TIME, ReportColumn.PASSWORD_ENABLED, ReportColumn.PASSWORD_LAST_CHANGED})
public final class ConsolePasswordNotChanged implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag password = user.password();
        if (password.isNo()) {
            return notApplicable("no-password");
        }
        if (password.isUnknown()) {
            return notAssessed(password.reason());
        }
        Dates dates = examination.dates();
        Reference set = dates.passwordSet(user);
        return switch (dates.isMoreThan(set, examination.days(Parameter.PASSWORD_MAX_AGE_DAYS))) {
            case NO -> pass();
            case UNKNOWN -> notAssessed(set.reason());
            case YES -> fail("password last changed " + dates.ago(set));
        };
    }
}
