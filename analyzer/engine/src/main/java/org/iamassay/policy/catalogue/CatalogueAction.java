package org.iamassay.policy.catalogue;

import java.util.List;

/**
 * An action that AWS documents. Source: Service Authorization Reference.
 *
 * @param name service prefix and action in AWS's spelling, as {@code s3:GetObject}
 * @param resources resource types that a statement may name for it; none for an action that needs {@code *}
 * @param conditionKeys keys of the service that a request for it carries, beside the global ones
 */
public record CatalogueAction(String name, AccessLevel level, List<ResourceUse> resources, List<String> conditionKeys) {

    /**
     * A resource type of an action.
     *
     * @param required whether every request names such a resource
     */
    public record ResourceUse(String type, boolean required, List<String> conditionKeys) {

        /** Copies the list. */
        public ResourceUse {
            conditionKeys = List.copyOf(conditionKeys);
        }
    }

    /** Copies the lists. */
    public CatalogueAction {
        resources = List.copyOf(resources);
        conditionKeys = List.copyOf(conditionKeys);
    }

    /** Whether a statement may name resources for it; else it needs {@code *}. */
    public boolean takesResource() {
        return !resources.isEmpty();
    }

    /** The service prefix. */
    public String service() {
        return name.substring(0, name.indexOf(':'));
    }
}
