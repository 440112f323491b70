package org.iamassay.model;

import java.util.List;

/**
 * An account of the organization. Source: Organizations API, Account.
 *
 * @param paths from the root through organizational units to the account, where told
 */
public record OrgAccount(String id, String name, String status, List<String> paths, Moment joined, JsonPlace place)
        implements Dumped {

    public OrgAccount {
        paths = List.copyOf(paths);
    }
}
