package org.iamassay.checks.mfa;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.PerUserCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Previous;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "mfa-not-removed",
        title = "MFA was not removed from users with a console password",
        area = Area.MFA,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        phase = Phase.H,
        risk =
                "A device that is taken away leaves the password alone, and whoever stole a session or an administrator's rights"
                        + " removes it first to stay.",
        remediation = "Find in CloudTrail who removed the device and why, and enrol another one for the user.",
        console = "CloudTrail > Event history > Event name = DeactivateMFADevice;"
                + " then IAM > Users > the user > Security credentials > Assign MFA device.",
        cli = """
                aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=DeactivateMFADevice
                aws iam enable-mfa-device --user-name USER --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_disable.html"
        },
        passes = """
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=true; mfa=true""",
        fails = """
                earlier 2025-05-01T12:00:00Z:
                pe=true; mfa=true
                now:
                pe=true; mfa=false""",
        practices = {"P1-3", "P2-6"},
        reads = {ReportColumn.USER_CREATION_TIME, ReportColumn.PASSWORD_ENABLED, ReportColumn.MFA_ACTIVE})
public final class MfaRemoved implements PerUserCheck {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        if (Previous.of(examination).isEmpty()) {
            verdicts.whole(notAssessed(Previous.NONE));
            return;
        }
        PerUserCheck.super.examine(examination, verdicts);
    }

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        Previous previous = Previous.of(examination).orElseThrow();
        List<User> before = previous.rowsOf(user);
        verdicts.add(
                examination.subject(user),
                judge(user, before, previous, examination),
                user,
                Previous.cells(before, ReportColumn.USER_CREATION_TIME, ReportColumn.MFA_ACTIVE));
    }

    private static Outcome judge(User user, List<User> before, Previous previous, Examination examination) {
        if (user.mfaActive().isYes()) {
            return pass();
        }
        if (user.mfaActive().isUnknown()) {
            return notAssessed(user.mfaActive().reason());
        }
        if (user.password().isNo()) {
            return notApplicable("no-password");
        }
        Flag had = before(user, before, previous);
        if (had.isNo()) {
            return notApplicable("no-mfa");
        }
        Flag open = had.isUnknown() ? had : user.password();
        return open.isUnknown()
                ? notAssessed(open.reason())
                : fail("had MFA in " + previous.name() + " and has none at "
                        + examination.snapshot().asOf() + ", with a console password");
    }

    private static Flag before(User user, List<User> before, Previous previous) {
        if (!before.isEmpty()) {
            return Previous.fact(before, User::mfaActive, ReportColumn.MFA_ACTIVE);
        }
        Optional<String> gap = previous.gap(user);
        return gap.map(Flag::unknown).orElse(Flag.NO);
    }
}
