package org.iamassay.checks.root;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Parameter;
import org.iamassay.check.RecentUse;
import org.iamassay.check.RootCheck;
import org.iamassay.check.Severity;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "root-not-used-recently",
        title = "The root user was not used recently",
        area = Area.ROOT,
        severity = Severity.HIGH,
        effort = Effort.MEDIUM,
        risk = "Daily work as root has no limits, no named person behind it,"
                + " and keeps the strongest credential of the account in circulation.",
        remediation = "Find in CloudTrail what root was used for, give that work a role or an administrator,"
                + " and lock root away for the few tasks only root can do.",
        console = "CloudTrail > Event history > User name = root, to see what was done;"
                + " then IAM Identity Center or IAM > Roles for the people who did it.",
        cli = "aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"
        },
        passes = "password_last_used=2025-02-01T12:00:00Z",
        fails = "password_last_used=2025-05-29T12:00:00Z",
        practices = {"P2-5", "P3-11"},
        frameworks = {
            "cis-aws-1.4:1.7 cis-aws-1.5:1.7 cis-aws-2.0:1.7 cis-aws-3.0:1.7 cis-aws-4.0:1.7 cis-aws-5.0:1.6",
            "cis-aws-6.0:2.6 cis-aws-7.0:2.7 iso-27001-2022:A.5.15"
        },
        parameters = "root.recent-use-days",
        reads = {
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE
        })
public final class RootUsedRecently implements RootCheck {

    @Override
    public Outcome examine(User root, Examination examination) {
        return RecentUse.judge(root, examination.days(Parameter.ROOT_RECENT_USE_DAYS), examination.dates());
    }
}
