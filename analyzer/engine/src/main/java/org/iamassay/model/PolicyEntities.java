package org.iamassay.model;

import java.util.List;

/**
 * Who a managed policy is attached to. Source: IAM API, ListEntitiesForPolicy.
 *
 * @param policy ARN, or the bare name, from the manifest or the file name
 */
public record PolicyEntities(
        String policy, List<String> groups, List<String> users, List<String> roles, JsonPlace place) implements Dumped {

    public PolicyEntities {
        groups = List.copyOf(groups);
        users = List.copyOf(users);
        roles = List.copyOf(roles);
    }
}
