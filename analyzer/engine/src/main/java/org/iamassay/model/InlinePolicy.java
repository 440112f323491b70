package org.iamassay.model;

import java.util.Optional;

/**
 * An inline policy of a user, group or role. Source: IAM API, PolicyDetail.
 *
 * @param document empty when the dump does not hold it
 */
public record InlinePolicy(String name, Optional<PolicyText> document, JsonPlace place) implements Dumped {}
