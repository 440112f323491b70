package org.iamassay.model;

import java.util.Optional;

/**
 * Whether a configuration recorder records. Source: AWS Config API, ConfigurationRecorderStatus.
 *
 * @param region as of {@link ConfigRecorder}
 */
public record ConfigRecorderStatus(String name, String region, Optional<Boolean> recording, JsonPlace place)
        implements Dumped {}
