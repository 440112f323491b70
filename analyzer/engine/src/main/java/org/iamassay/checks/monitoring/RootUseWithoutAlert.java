package org.iamassay.checks.monitoring;

import com.google.re2j.Pattern;
import org.iamassay.check.Area;
import org.iamassay.check.Attestable;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.MetricFilter;

@CheckInfo(
        id = "root-use-alert",
        title = "Use of the root user raises an alert",
        area = Area.MONITORING,
        severity = Severity.MEDIUM,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Root is hardly ever needed, so a sign-in of root is either planned or an attack, and nothing in the account stops it.",
        remediation =
                "Put a metric filter for events of root on the log group of the trail, with an alarm that tells the security"
                        + " team; or attest another detector.",
        console =
                "CloudWatch > Log groups > the trail's group > Metric filters > Create metric filter; then the filter >"
                        + " Create alarm with an action.",
        cli = """
                aws logs put-metric-filter --log-group-name GROUP --filter-name root-use --filter-pattern PATTERN --metric-transformations metricName=RootUse,metricNamespace=Audit,metricValue=1
                aws cloudwatch put-metric-alarm --alarm-name root-use --metric-name RootUse --namespace Audit --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC""",
        references = {
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"
        },
        passes = """
                logs-describe-metric-filters.json {"metricFilters":[{"filterName":"root","logGroupName":"trail","filterPattern":\
                "{ $.userIdentity.type = \\"Root\\" && $.userIdentity.invokedBy NOT EXISTS }",\
                "metricTransformations":[{"metricName":"m","metricNamespace":"n"}]}]}
                cloudwatch-describe-alarms.json {"MetricAlarms":[{"AlarmName":"a","MetricName":"m","Namespace":"n",\
                "AlarmActions":["arn:aws:sns:eu-west-1:111122223333:security"]}]}""",
        fails = """
                logs-describe-metric-filters.json {"metricFilters":[]}""",
        practices = {"P1-34", "P3-11"},
        frameworks = {
            "cis-aws-1.4:4.3 cis-aws-1.5:4.3 cis-aws-2.0:4.3 cis-aws-3.0:4.3 cis-aws-4.0:4.3 cis-aws-5.0:4.3",
            "cis-aws-6.0:5.3 cis-aws-7.0:5.3 aws-fsbp:CloudWatch.1"
        },
        needs = {},
        sharpens = {
            EvidenceKind.METRIC_FILTERS,
            EvidenceKind.METRIC_ALARMS,
            EvidenceKind.TRAILS,
            EvidenceKind.TRAIL_STATUS,
            EvidenceKind.ATTESTATION
        })
@Attestable(
        days = 182,
        statement =
                "Event rule or detector that sees any use of the root user, whom it tells, when it was last tested.")
public final class RootUseWithoutAlert implements Check {

    private static final Pattern IGNORED = Pattern.compile("[\\s\"']+");
    private static final Pattern OF_ROOT = Pattern.compile("\\$\\.userIdentity\\.type=Root(?:[^A-Za-z0-9_]|$)");

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Alerts.examine(this, examination, verdicts, RootUseWithoutAlert::watchesRoot, "the use of root");
    }

    private static boolean watchesRoot(MetricFilter filter) {
        String pattern = IGNORED.matcher(filter.pattern()).replaceAll("");
        return OF_ROOT.matcher(pattern).find();
    }
}
