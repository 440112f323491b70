package org.iamassay.model;

import java.util.List;
import java.util.Optional;

/**
 * A configuration recorder of AWS Config. Source: AWS Config API, ConfigurationRecorder.
 *
 * @param region from its ARN, manifest or file name; empty when nothing tells
 */
public record ConfigRecorder(
        String name,
        String region,
        Optional<Boolean> allSupported,
        Optional<Boolean> includeGlobalTypes,
        List<String> types,
        List<String> excludedTypes,
        Optional<String> strategy,
        JsonPlace place)
        implements Dumped {

    public ConfigRecorder {
        types = List.copyOf(types);
        excludedTypes = List.copyOf(excludedTypes);
    }
}
