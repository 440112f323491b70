package org.iamassay.checks.keys;

import static org.iamassay.check.Outcome.notAssessed;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.PerUserCheck;
import org.iamassay.check.Phase;
import org.iamassay.check.Previous;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

@CheckInfo(
        id = "inactive-key-not-reactivated",
        title = "No key was switched on again after being retired",
        area = Area.ACCESS_KEYS,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.H,
        risk =
                "A retired key that works again opens the account to every copy of its secret, and may be the way back of"
                        + " somebody who was shut out.",
        remediation =
                "Find out who switched the key on and what for, give that work a new key or a role, and delete the old"
                        + " one.",
        console = "CloudTrail > Event history > Event name = UpdateAccessKey;"
                + " then IAM > Users > the user > Security credentials > Access keys > Actions > Deactivate, Delete.",
        cli = """
                aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=UpdateAccessKey
                aws iam update-access-key --user-name USER --access-key-id KEY_ID --status Inactive
                aws iam delete-access-key --user-name USER --access-key-id KEY_ID""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html"
        },
        passes = """
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=2025-01-10T12:00:00Z
                now:
                k1a=false; k1r=2025-01-10T12:00:00Z""",
        fails = """
                earlier 2025-05-01T12:00:00Z:
                k1a=false; k1r=2025-01-10T12:00:00Z
                now:
                k1a=true; k1r=2025-01-10T12:00:00Z""",
        practices = {"P1-18", "P1-43"},
        reads = {ReportColumn.ACCESS_KEY_1_ACTIVE, ReportColumn.ACCESS_KEY_1_LAST_ROTATED})
public final class InactiveKeyReactivated implements PerUserCheck {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        if (Previous.of(examination).isEmpty()) {
            verdicts.whole(notAssessed(Previous.NONE));
            return;
        }
        PerUserCheck.super.examine(examination, verdicts);
    }

    @Override
    public String withoutSubject() {
        return "no-key";
    }

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        examineRows(new UserRows(List.of(user)), examination, verdicts);
    }

    @Override
    public void examineRows(UserRows user, Examination examination, Verdicts verdicts) {
        new KeysOfUser(user.rows(), Previous.of(examination).orElseThrow(), examination).judge(verdicts);
    }

    @Override
    public boolean examineOthers(Examination examination, Verdicts verdicts) {
        return KeysOfLeavers.judge(Previous.of(examination).orElseThrow(), examination, verdicts);
    }
}
