package org.iamassay.history.trend;

import java.util.List;
import org.iamassay.model.AccountId;

/**
 * All snapshots of one account.
 *
 * @param snapshots by as-of, then number, in whatever order they were given
 */
public record AccountHistory(AccountId account, List<Recorded> snapshots) {

    public AccountHistory {
        snapshots = snapshots.stream().sorted(Recorded.ORDER).toList();
    }
}
