package org.iamassay.model;

import java.util.Optional;

/**
 * A trail of CloudTrail. Source: CloudTrail API, Trail.
 */
public record Trail(
        String arn,
        String name,
        String bucket,
        Optional<Boolean> multiRegion,
        Optional<Boolean> globalServiceEvents,
        Optional<Boolean> logFileValidation,
        Optional<Boolean> customEventSelectors,
        Optional<Boolean> organizationTrail,
        Optional<String> logGroupArn,
        String homeRegion,
        JsonPlace place)
        implements Dumped {}
