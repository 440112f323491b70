package org.iamassay.assess.access;

import java.util.List;

/**
 * Actions of one risk category (policy.md 5) that are allowed on everything.
 *
 * @param category data-exfiltration, credential-exposure, permissions-management, data-access, resource-exposure or
 *     infrastructure-modification
 * @param count how many actions
 * @param first the first of them
 * @param conditional whether all of them are allowed under conditions alone
 * @param statements the first of the statements that allow them
 * @param more how many further statements there are
 */
public record Exposure(
        String category, int count, List<String> first, boolean conditional, List<StatementUse> statements, int more) {

    /** Copies the lists. */
    public Exposure {
        first = List.copyOf(first);
        statements = List.copyOf(statements);
    }
}
