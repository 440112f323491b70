package org.iamassay.model;

import java.util.Optional;

/**
 * One version of a managed policy. Source: IAM API, PolicyVersion.
 *
 * @param document empty when the dump does not hold it
 */
public record PolicyVersion(
        String id, boolean isDefault, Optional<PolicyText> document, Moment created, JsonPlace place)
        implements Dumped {}
