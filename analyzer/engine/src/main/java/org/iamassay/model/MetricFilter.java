package org.iamassay.model;

import java.util.List;

/**
 * A metric filter on a log group. Source: CloudWatch Logs API, MetricFilter.
 */
public record MetricFilter(String name, String logGroup, String pattern, List<Metric> metrics, JsonPlace place)
        implements Dumped {

    public MetricFilter {
        metrics = List.copyOf(metrics);
    }
}
