package org.iamassay.checks.separation;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "console-and-key-separate",
        title = "No user has both a console password and an active access key",
        area = Area.SEPARATION,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        risk =
                "One identity for a person at the console and for a program has the permissions of both. Whoever gets the password or "
                        + "the key has everything, and the log no longer tells the person from the program.",
        remediation =
                "Keep the user for one of the two: the person signs in (best through IAM Identity Center), the program gets a "
                        + "role, or a user of its own with narrow permissions. Then take the other credential away.",
        console =
                "IAM > Users > the user > Security credentials > Access keys > Deactivate, then Delete; or Console sign-in > "
                        + "Manage console access > Disable.",
        cli = """
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID
                aws iam delete-login-profile --user-name USER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"
        },
        passes = "password_enabled=true; access_key_1_active=false; access_key_1_last_rotated=2025-05-27T12:00:00Z",
        fails = "password_enabled=true; mfa_active=true; access_key_1_active=true; "
                + "access_key_1_last_rotated=2025-05-27T12:00:00Z",
        practices = {"P0-1", "P0-12", "P0-13", "P0-17", "P0-18", "P2-2"},
        reads = {ReportColumn.PASSWORD_ENABLED, ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_2_ACTIVE})
public final class PasswordBesideAccessKey implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag password = user.password();
        Flag key = Credentials.activeKey(user);
        if (password.isUnknown()) {
            return notAssessed(password.reason());
        }
        if (key.isUnknown()) {
            return notAssessed(key.reason());
        }
        if (password.isYes() && key.isYes()) {
            return fail("console password and active access key");
        }
        return password.isYes() || key.isYes() ? pass() : notApplicable("no-credential");
    }
}
