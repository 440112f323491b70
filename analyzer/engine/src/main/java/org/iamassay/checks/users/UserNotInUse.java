package org.iamassay.checks.users;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Grace;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Severity;
import org.iamassay.check.SigninGap;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
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
        Flag any = Credentials.any(user);
        if (any.isNo()) {
            return notApplicable("no-credential");
        }
        Outcome use = any.isYes() ? use(user, examination) : notAssessed(any.reason());
        return Grace.apply(
                use,
                examination.dates().creation(user),
                examination.days(Parameter.GRACE_NEW_USER_DAYS),
                examination.dates());
    }

    private static Outcome use(User user, Examination examination) {
        long limit = examination.days(Parameter.DORMANT_MAX_DAYS);
        Outcome use = UserUse.of(user, examination.dates()).judge(limit);
        return use instanceof Outcome.Fail && !user.password().isNo()
                ? SigninGap.excuse(use, user, limit, examination.dates())
                : use;
    }
}
