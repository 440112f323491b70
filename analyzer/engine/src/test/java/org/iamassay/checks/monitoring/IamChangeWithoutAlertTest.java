package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class IamChangeWithoutAlertTest {

    private static final String PATTERN = "{($.eventName=DeleteGroupPolicy)||($.eventName=DeleteRolePolicy)||"
            + "($.eventName=DeleteUserPolicy)||($.eventName=PutGroupPolicy)||($.eventName=PutRolePolicy)||"
            + "($.eventName=PutUserPolicy)||($.eventName=CreatePolicy)||($.eventName=DeletePolicy)||"
            + "($.eventName=CreatePolicyVersion)||($.eventName=DeletePolicyVersion)||($.eventName=AttachRolePolicy)||"
            + "($.eventName=DetachRolePolicy)||($.eventName=AttachUserPolicy)||($.eventName=DetachUserPolicy)||"
            + "($.eventName=AttachGroupPolicy)||($.eventName=DetachGroupPolicy)}";
    private static final String ALARM =
            "{\"AlarmName\":\"a\",\"MetricName\":\"m\",\"Namespace\":\"n\",\"ActionsEnabled\":true,"
                    + "\"AlarmActions\":[\"arn:aws:sns:eu-west-1:111122223333:t\"]}";

    private static String filter(String pattern) {
        return "logs-describe-metric-filters__eu-west-1.json {\"metricFilters\":[{\"filterName\":\"f\",\"logGroupName\":\"trail\","
                + "\"filterPattern\":\"" + pattern
                + "\",\"metricTransformations\":[{\"metricName\":\"m\",\"metricNamespace\":\"n\"}]}]}";
    }

    private static String trail(String group) {
        return "cloudtrail-describe-trails.json {\"trailList\":[{\"Name\":\"all\",\"TrailARN\":"
                + "\"arn:aws:cloudtrail:eu-west-1:111122223333:trail/all\",\"CloudWatchLogsLogGroupArn\":"
                + "\"arn:aws:logs:eu-west-1:111122223333:log-group:" + group + ":*\"}]}";
    }

    @TestFactory
    Stream<DynamicTest> asksForAllSixteenOperations() {
        return checking(new IamChangeWithoutAlert())
                .where("FILTER", filter(PATTERN))
                .where("FIFTEEN", filter(PATTERN.replace("=CreatePolicy)", "=CreateRole)")))
                .where("OTHER CASE", filter(PATTERN.replace("PutUserPolicy", "putuserpolicy")))
                .where("ALARM", "cloudwatch-describe-alarms.json {\"MetricAlarms\":[" + ALARM + "]}")
                .cases("""
                <FILTER>
                <ALARM>
                => PASS metric filter f

                # a part of a longer word does not name it
                <FIFTEEN>
                <ALARM>
                => FAIL no metric filter for the sixteen operations that change policies (Region eu-west-1)

                <OTHER CASE>
                <ALARM>
                => FAIL

                # no filter needs no alarms
                logs-describe-metric-filters.json {"metricFilters":[]}
                => FAIL no metric filter

                logs-describe-metric-filters.json {"metricFilters":[],"nextToken":"t"}
                => NOT ASSESSED incomplete-evidence:metric-filters

                regions.active=eu-west-1,us-east-1
                <FIFTEEN>
                => NOT ASSESSED incomplete-evidence:metric-filters

                # nothing given: an attestation would speak
                <ALARM>
                => NOT ASSESSED not-attested

                logs-describe-metric-filters.json error AccessDeniedException
                => NOT ASSESSED not-attested
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksForAnAlarmThatTellsSomebody() {
        return checking(new IamChangeWithoutAlert())
                .where("FILTER", filter(PATTERN))
                .where("MUTE", ALARM.replace("\"ActionsEnabled\":true", "\"ActionsEnabled\":false"))
                .where("UNTOLD", ALARM.replace("\"ActionsEnabled\":true,", ""))
                .where("DEAF", ALARM.replace("[\"arn:aws:sns:eu-west-1:111122223333:t\"]", "[]"))
                .where("OTHER", ALARM.replace("\"Namespace\":\"n\"", "\"Namespace\":\"other\""))
                .where("ALARM", ALARM)
                .cases("""
                <FILTER>
                => NOT ASSESSED missing-evidence:metric-alarms

                <FILTER>
                cloudwatch-describe-alarms.json error AccessDeniedException
                => NOT ASSESSED access-denied:metric-alarms

                <FILTER>
                cloudwatch-describe-alarms.json {"MetricAlarms":[<MUTE>]}
                => FAIL raises no alarm with an action

                <FILTER>
                cloudwatch-describe-alarms.json {"MetricAlarms":[<UNTOLD>]}
                => PASS

                <FILTER>
                cloudwatch-describe-alarms.json {"MetricAlarms":[<DEAF>]}
                => FAIL

                <FILTER>
                cloudwatch-describe-alarms.json {"MetricAlarms":[<OTHER>]}
                => FAIL

                <FILTER>
                cloudwatch-describe-alarms.json {"MetricAlarms":[<OTHER>],"NextToken":"t"}
                => NOT ASSESSED incomplete-evidence:metric-alarms

                # alarms of another Region
                <FILTER>
                cloudwatch-describe-alarms__us-east-1.json {"MetricAlarms":[<ALARM>]}
                => NOT ASSESSED incomplete-evidence:metric-alarms

                <FILTER>
                cloudwatch-describe-alarms__us-east-1.json {"MetricAlarms":[<ALARM>]}
                cloudwatch-describe-alarms__eu-west-1.json {"MetricAlarms":[]}
                => FAIL
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksForTheLogGroupOfATrail() {
        return checking(new IamChangeWithoutAlert())
                .where("FILTER", filter(PATTERN))
                .where("ALARM", "cloudwatch-describe-alarms.json {\"MetricAlarms\":[" + ALARM + "]}")
                .where("TRAIL", trail("trail"))
                .where("OTHER TRAIL", trail("trail-2"))
                .where("TRAIL THERE", trail("trail").replace("logs:eu-west-1", "logs:us-east-1"))
                .cases("""
                <FILTER>
                <ALARM>
                <TRAIL>
                => PASS

                <FILTER>
                <ALARM>
                <OTHER TRAIL>
                => FAIL is on no log group of a trail that logs

                <FILTER>
                <ALARM>
                <TRAIL THERE>
                => FAIL

                # seen not to log
                <FILTER>
                <ALARM>
                <TRAIL>
                cloudtrail-get-trail-status__all.json {"IsLogging":false}
                => FAIL

                <FILTER>
                <ALARM>
                <TRAIL>
                cloudtrail-get-trail-status__all.json {"IsLogging":true}
                => PASS

                # another trail may write to the group
                <FILTER>
                <ALARM>
                <OTHER TRAIL>
                cloudtrail-describe-trails__us-east-1.json error AccessDenied
                => NOT ASSESSED incomplete-evidence:trails

                # no trail at all writes to it
                <FILTER>
                <ALARM>
                cloudtrail-describe-trails.json {"trailList":[]}
                => FAIL

                # trails that were denied are not given
                <FILTER>
                <ALARM>
                cloudtrail-describe-trails.json error AccessDenied
                => PASS
                """);
    }
}
