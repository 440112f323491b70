package org.iamassay.assess.access;

import java.util.List;

/**
 * Somebody outside the account who may assume a role.
 *
 * @param role ARN of the role
 * @param kind public, foreign-account, saml, web-identity or service
 * @param who the principals, as the document writes them, the first of them
 * @param count how many principals
 * @param limits conditions, as the document writes them
 */
public record OutsideTrust(String role, String kind, List<String> who, int count, List<String> limits, int statement) {

    /** Copies the lists. */
    public OutsideTrust {
        who = List.copyOf(who);
        limits = List.copyOf(limits);
    }
}
