package org.iamassay.checks.users;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "user-name-individual",
        title = "Console users are named for one person",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        risk = "A user called admin or team is shared sooner or later; then no log entry tells who acted,"
                + " and nobody can change the password when one person leaves.",
        remediation = "Give each person an own identity, best in IAM Identity Center, and delete the shared user.",
        console = "IAM Identity Center > Users > Add user, for each person;"
                + " then IAM > Users > the shared user > Security credentials > Manage console access > Disable.",
        cli = """
                aws iam create-user --user-name PERSON
                aws iam delete-login-profile --user-name USER""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html"
        },
        passes = "user=jane.doe; password_enabled=true",
        fails = "user=Admin-01; password_enabled=true",
        practices = {"P0-14", "P1-1", "P3-1"},
        parameters = {"user.generic-names", "user.name-pattern"},
        reads = {ReportColumn.USER, ReportColumn.PASSWORD_ENABLED})
public final class UserNamedForMany implements UserCheck {

    @Override
    public Outcome examine(User user, Examination examination) {
        Flag password = user.password();
        if (password.isNo()) {
            return notApplicable("no-password");
        }
        if (password.isUnknown()) {
            return notAssessed(password.reason());
        }
        String stem = stem(user.name());
        if (genericNames(examination).contains(stem)) {
            return fail("\"" + stem + "\" is no name of one person");
        }
        return matchesPattern(user.name(), examination) ? pass() : fail("the name does not match user.name-pattern");
    }

    private static String stem(String name) {
        int end = name.length();
        while (end > 0 && "0123456789-_.".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Set<String> genericNames(Examination examination) {
        return examination.prepare(
                Parameter.USER_GENERIC_NAMES.id(),
                parameters -> parameters.list(Parameter.USER_GENERIC_NAMES).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean matchesPattern(String name, Examination examination) {
        Pattern pattern = examination.prepare(
                Parameter.USER_NAME_PATTERN.id(),
                parameters -> Pattern.compile(parameters.text(Parameter.USER_NAME_PATTERN)));
        return pattern.pattern().isEmpty() || pattern.matches(name);
    }
}
