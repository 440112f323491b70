package org.iamassay.checks.users;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dormancy;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "user-in-use",
        title = "Users are in use",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        risk = "Credentials nobody uses are credentials nobody misses: the users of people who left"
                + " and of retired systems are taken over unnoticed.",
        remediation = "Ask the owner; if none answers, deactivate keys and password, wait, then delete the user.",
        console = "IAM > Users > sort by Last activity > the user > Security credentials"
                + " > deactivate access keys, disable console access; later Delete user.",
        cli = """
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam delete-login-profile --user-name USER
                aws iam delete-user --user-name USER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_remove.html"
        },
        passes = "password_enabled=true; password_last_used=2025-05-31T12:00:00Z",
        fails = "password_enabled=true; password_last_used=2025-01-15T12:00:00Z",
        practices = {"P1-4", "P1-40", "P2-10", "P2-11"},
        frameworks = "pci-dss-4.0:8.2.6@90 nist-800-53-r5:AC-2(3)",
        parameters = {"dormant.max-days", "grace.new-user-days"},
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
        })
public final class UserNotInUse implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        return Dormancy.of(user, examination);
    }
}
