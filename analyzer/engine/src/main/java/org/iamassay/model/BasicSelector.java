package org.iamassay.model;

import java.util.List;
import java.util.Optional;

/**
 * A basic event selector. Source: CloudTrail API, EventSelector.
 */
public record BasicSelector(
        Optional<String> readWriteType,
        Optional<Boolean> includeManagementEvents,
        List<String> excludedSources,
        JsonPlace place)
        implements Dumped {

    public BasicSelector {
        excludedSources = List.copyOf(excludedSources);
    }
}
