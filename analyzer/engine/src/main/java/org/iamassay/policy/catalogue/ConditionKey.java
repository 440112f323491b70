package org.iamassay.policy.catalogue;

/**
 * A condition key of a service, or a global one. Source: Service Authorization Reference; IAM User Guide.
 *
 * @param name in AWS's spelling, as {@code aws:RequestTag/${TagKey}}
 * @param type String, ARN, Bool, Numeric, Date, IPAddress, Binary …, with {@code ArrayOf} before it for multi-valued keys
 */
public record ConditionKey(String name, String type) {

    /** Whether a request may carry several values of it. */
    public boolean isMultiValued() {
        return type.startsWith("ArrayOf");
    }
}
