package org.iamassay.assess.access;

import java.util.List;

/**
 * Why a principal is in its class of privilege.
 *
 * @param code administration, whole-service, data-exfiltration, credential-exposure, permissions-management, path, anything,
 *     nothing-allowed or everything-denied
 * @param service the service of whole-service, else empty
 * @param actions the first of the actions it speaks of
 * @param count how many actions there are
 * @param conditional whether they are allowed under conditions alone
 * @param statements the first of the statements it rests on
 * @param more how many further statements there are
 */
public record Reason(
        String code,
        String service,
        List<String> actions,
        int count,
        boolean conditional,
        List<StatementUse> statements,
        int more) {

    /** Copies the lists. */
    public Reason {
        actions = List.copyOf(actions);
        statements = List.copyOf(statements);
    }
}
