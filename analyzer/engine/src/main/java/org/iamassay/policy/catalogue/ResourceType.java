package org.iamassay.policy.catalogue;

import java.util.List;

/**
 * A resource type of a service. Source: Service Authorization Reference.
 *
 * @param service prefix of the service that lists it
 * @param arn ARN with {@code ${…}} for its variable parts
 */
public record ResourceType(String service, String name, String arn, List<String> conditionKeys) {

    /** Copies the list. */
    public ResourceType {
        conditionKeys = List.copyOf(conditionKeys);
    }
}
