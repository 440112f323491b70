package org.iamassay.assess.access;

import java.util.List;

/**
 * An Allow, or a part of one, that has no effect.
 *
 * @param why unknown-action, denied, beyond-boundary or other-account
 * @param entries the first of the patterns or ARNs that are dead
 * @param count how many there are
 * @param statement the Allow
 * @param against the statement that voids it; the number is 0 where there is none
 */
public record DeadPermission(
        String why, List<String> entries, int count, StatementUse statement, StatementUse against) {

    /** Copies the list. */
    public DeadPermission {
        entries = List.copyOf(entries);
    }
}
