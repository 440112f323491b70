package org.iamassay.checks.monitoring;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        id = "iam-change-alerts",
        title = "Sensitive IAM operations raise alerts",
        area = Area.MONITORING,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Who gives himself permissions does it in seconds; without an alert the change is found at the next review, months later.",
        remediation =
                "Put a metric filter for the sixteen policy operations on the log group of the trail, with an alarm that tells"
                        + " the security team; or attest another detector.",
        console =
                "CloudWatch > Log groups > the trail's group > Metric filters > Create metric filter; then the filter >"
                        + " Create alarm with an action.",
        cli = """
                aws logs put-metric-filter --log-group-name GROUP --filter-name iam-changes --filter-pattern PATTERN --metric-transformations metricName=IamChanges,metricNamespace=Audit,metricValue=1
                aws cloudwatch put-metric-alarm --alarm-name iam-changes --metric-name IamChanges --namespace Audit --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC""",
        references = {"https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"
        },
        passes = """
                logs-describe-metric-filters.json {"metricFilters":[{"filterName":"iam","logGroupName":"trail","filterPattern":\
                "PutUserPolicy PutGroupPolicy PutRolePolicy DeleteUserPolicy DeleteGroupPolicy DeleteRolePolicy AttachUserPolicy \
                AttachGroupPolicy AttachRolePolicy DetachUserPolicy DetachGroupPolicy DetachRolePolicy CreatePolicy DeletePolicy \
                CreatePolicyVersion DeletePolicyVersion","metricTransformations":[{"metricName":"m","metricNamespace":"n"}]}]}
                cloudwatch-describe-alarms.json {"MetricAlarms":[{"AlarmName":"a","MetricName":"m","Namespace":"n",\
                "AlarmActions":["arn:aws:sns:eu-west-1:111122223333:security"]}]}""",
        fails = """
                logs-describe-metric-filters.json {"metricFilters":[]}""",
        practices = {"P0-6", "P1-34"},
        frameworks = {
            "cis-aws-1.4:4.4 cis-aws-1.5:4.4 cis-aws-2.0:4.4 cis-aws-3.0:4.4 cis-aws-4.0:4.4 cis-aws-5.0:4.4",
            "cis-aws-6.0:5.4 cis-aws-7.0:5.4 aws-fsbp:CloudWatch.4"
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
        statement = "Event rule or detector that sees changes to IAM policies, whom it tells, when it was last tested.")
public final class IamChangeWithoutAlert implements Check {

    private static final Set<String> EVENTS = Stream.concat(
                    Stream.of("Put", "Delete", "Attach", "Detach")
                            .flatMap(verb -> Stream.of("User", "Group", "Role").map(whose -> verb + whose + "Policy")),
                    Stream.of("CreatePolicy", "DeletePolicy", "CreatePolicyVersion", "DeletePolicyVersion"))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Alerts.examine(
                this,
                examination,
                verdicts,
                IamChangeWithoutAlert::namesAll,
                "the sixteen operations that change policies");
    }

    private static boolean namesAll(MetricFilter filter) {
        return Arrays.stream(filter.pattern().split("[^A-Za-z0-9_]+", -1))
                .collect(Collectors.toSet())
                .containsAll(EVENTS);
    }
}
