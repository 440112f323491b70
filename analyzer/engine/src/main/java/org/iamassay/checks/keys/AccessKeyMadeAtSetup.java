package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.AccessKeyCheck;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dates;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Reference;
import org.iamassay.check.Severity;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "access-key-not-created-at-setup",
        title = "Console users got no access key with their account",
        area = Area.ACCESS_KEYS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        risk =
                "A key handed out with a new console user, just in case, lies in a mail or a downloads folder and is never used by "
                        + "its owner: the first to use it may be somebody else.",
        remediation =
                "Delete the key. Make one later, on request and for a stated purpose, and not for people who only sign in.",
        console =
                "IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate, then Delete. Create users "
                        + "without an access key.",
        cli = """
                aws iam list-access-keys --user-name USER
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/securing_access-keys.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
        },
        passes = "user_creation_time=2025-04-12T12:00:00Z; password_enabled=true; access_key_1_active=true; "
                + "access_key_1_last_rotated=2025-05-02T12:00:00Z",
        fails = "user_creation_time=2025-04-12T12:00:00Z; password_enabled=true; access_key_1_active=true; "
                + "access_key_1_last_rotated=2025-04-12T12:00:05Z",
        practices = {"P0-1", "P1-18"},
        frameworks = {
            "cis-aws-1.4:1.11 cis-aws-1.5:1.11 cis-aws-2.0:1.11 cis-aws-3.0:1.11 cis-aws-4.0:1.11",
            "cis-aws-5.0:1.10 cis-aws-6.0:2.10"
        },
        parameters = {"key.setup-window-seconds"},
        reads = {
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE
        })
public final class AccessKeyMadeAtSetup implements AccessKeyCheck {

    @Override
    public Outcome examine(User user, AccessKey key, Examination examination) {
        if (user.password().isNo()) {
            return notApplicable("no-password");
        }
        if (key.active().isNo()) {
            return notApplicable("no-active-key");
        }
        if (user.password().isUnknown()) {
            return notAssessed(user.password().reason());
        }
        return key.active().isUnknown() ? notAssessed(key.active().reason()) : judge(user, key, examination);
    }

    private static Outcome judge(User user, AccessKey key, Examination examination) {
        Dates dates = examination.dates();
        Moment used = dates.lastUsed(key);
        if (used.isDate()) {
            return pass();
        }
        Moment made = dates.lastRotated(key);
        if (!made.isDate()) {
            ReportColumn column = key.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED);
            return notAssessed(made.isUnknown() ? made.reason() : column.unreadable());
        }
        Reference userMade = dates.creation(user);
        if (!userMade.isKnown()) {
            return notAssessed(userMade.reason());
        }
        // The cells themselves: what counts as now for ages must not change the time between two events.
        long apart = Math.abs(key.lastRotated().epochSecond() - user.created().epochSecond());
        if (apart > examination.parameters().number(Parameter.KEY_SETUP_WINDOW_SECONDS)) {
            return pass();
        }
        return used.isUnknown()
                ? notAssessed(used.reason())
                : fail(KeyTexts.name(key) + " created " + apart + " s apart from the user, and never used");
    }
}
