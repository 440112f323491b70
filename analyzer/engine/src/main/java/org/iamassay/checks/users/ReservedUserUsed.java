package org.iamassay.checks.users;

import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameter;
import org.iamassay.check.PerUserCheck;
import org.iamassay.check.RecentUse;
import org.iamassay.check.ReservedUsers;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

@CheckInfo(
        id = "reserved-user-unused",
        title = "Decoy and break-glass users were not used",
        area = Area.INDIVIDUAL_USERS,
        severity = Severity.HIGH,
        effort = Effort.LOW,
        risk =
                "Any use of a decoy means an intruder found its credentials; use of a break-glass user outside an emergency"
                        + " means the way around all controls has become a habit.",
        remediation = "Explain each use from CloudTrail; if nobody owns it, treat it as an incident"
                + " and replace the credentials.",
        console = "CloudTrail > Event history > User name = the user, around the time of the last use.",
        cli = "aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=USER",
        references = {
            "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html"
        },
        passes = "reserved.users=u; password_enabled=true; password_last_used=2025-05-01T12:00:00Z",
        fails = "reserved.users=u; password_enabled=true; password_last_used=2025-05-31T12:00:00Z",
        practices = {"P0-6", "P2-10"},
        parameters = {"reserved.users", "reserved.quiet-days"},
        reads = {
            ReportColumn.USER,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        })
public final class ReservedUserUsed implements PerUserCheck {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<String> reserved = examination.parameters().list(Parameter.RESERVED_USERS);
        if (reserved.isEmpty()) {
            verdicts.whole(notApplicable("parameter-unset"));
            return;
        }
        Set<String> seen = namesAndArns(examination.snapshot());
        Set<String> gone = new LinkedHashSet<>(reserved);
        gone.removeIf(listed -> seen.contains(lower(listed)));
        for (String listed : gone) {
            Subject subject = Subject.listed(examination.snapshot().account(), listed);
            verdicts.add(subject, notAssessed("principal-unknown"));
        }
        if (gone.containsAll(reserved)) {
            PerUserCheck.passOverRoot(examination, verdicts);
        } else {
            PerUserCheck.super.examine(examination, verdicts);
        }
    }

    @Override
    public void examine(User user, Examination examination, Verdicts verdicts) {
        if (ReservedUsers.has(user, examination)) {
            long quiet = examination.days(Parameter.RESERVED_QUIET_DAYS);
            verdicts.add(examination.subject(user), RecentUse.judge(user, quiet, examination.dates()), user);
        }
    }

    private static Set<String> namesAndArns(Snapshot snapshot) {
        return Stream.concat(snapshot.users().stream(), snapshot.root().stream())
                .map(UserRows::first)
                .flatMap(user -> Stream.of(user.name(), user.arn().text()))
                .map(ReservedUserUsed::lower)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
