package org.iamassay.model;

import java.util.Map;

/**
 * A user of list-users or get-user. Source: IAM API, User.
 */
public record ListedUser(
        String arn,
        String name,
        String id,
        Moment created,
        Moment passwordLastUsed,
        Map<String, String> tags,
        JsonPlace place)
        implements Dumped {

    public ListedUser {
        tags = Map.copyOf(tags);
    }
}
