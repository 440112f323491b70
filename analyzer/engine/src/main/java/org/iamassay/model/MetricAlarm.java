package org.iamassay.model;

import java.util.List;
import java.util.Optional;

/**
 * An alarm on a metric. Source: CloudWatch API, MetricAlarm.
 */
public record MetricAlarm(
        String name, Metric metric, Optional<Boolean> actionsEnabled, List<String> actions, JsonPlace place)
        implements Dumped {

    public MetricAlarm {
        actions = List.copyOf(actions);
    }
}
