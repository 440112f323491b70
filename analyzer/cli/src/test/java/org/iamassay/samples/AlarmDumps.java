package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Metric filters of the log group {@code trail}, each with an alarm. */
final class AlarmDumps {

    static final String ROOT_USE = "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS"
            + " && $.eventType != \"AwsServiceEvent\" }";

    /** All sixteen events of the check. */
    static final String IAM_CHANGES = Stream.of("User", "Group", "Role")
            .flatMap(of -> Stream.of("Put", "Delete", "Attach", "Detach").map(verb -> verb + of + "Policy"))
            .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), events -> {
                events.addAll(List.of("CreatePolicy", "DeletePolicy", "CreatePolicyVersion", "DeletePolicyVersion"));
                return events.stream()
                        .map(event -> "($.eventName = " + event + ")")
                        .collect(Collectors.joining(" || ", "{ ", " }"));
            }));

    private final String region;
    private final String account;
    private final List<ObjectNode> filters = new ArrayList<>();
    private final List<ObjectNode> alarms = new ArrayList<>();

    private AlarmDumps(String region, String account) {
        this.region = region;
        this.account = account;
    }

    static AlarmDumps in(String region, String account) {
        return new AlarmDumps(region, account);
    }

    AlarmDumps filter(String name, String pattern) {
        filters.add(CliJson.object(
                "filterName",
                name,
                "filterPattern",
                pattern,
                "metricTransformations",
                List.of(CliJson.object("metricName", name, "metricNamespace", "Trail", "metricValue", "1")),
                "creationTime",
                1_704_186_000_000L,
                "logGroupName",
                "trail"));
        alarms.add(CliJson.object(
                "AlarmName",
                name,
                "AlarmArn",
                "arn:aws:cloudwatch:" + region + ":" + account + ":alarm:" + name,
                "ActionsEnabled",
                true,
                "AlarmActions",
                List.of("arn:aws:sns:" + region + ":" + account + ":security"),
                "StateValue",
                "OK",
                "MetricName",
                name,
                "Namespace",
                "Trail",
                "Statistic",
                "Sum"));
        return this;
    }

    void write(Delivery delivery) {
        delivery.add(Call.of("logs describe-metric-filters").in(region), CliJson.object("metricFilters", filters));
        delivery.add(
                Call.of("cloudwatch describe-alarms").in(region),
                CliJson.object("MetricAlarms", alarms, "CompositeAlarms", List.of()));
    }
}
