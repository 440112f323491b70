package org.iamassay.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A role of list-roles or get-role. Source: IAM API, Role.
 */
public record ListedRole(
        String arn,
        String name,
        Moment created,
        Optional<PolicyText> trust,
        Optional<String> description,
        OptionalInt maxSessionSeconds,
        Map<String, String> tags,
        LastUse lastUse,
        JsonPlace place)
        implements Dumped {

    public ListedRole {
        tags = Map.copyOf(tags);
    }
}
