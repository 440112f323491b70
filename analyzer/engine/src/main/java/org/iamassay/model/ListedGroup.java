package org.iamassay.model;

import java.util.List;

/**
 * A group of list-groups or get-group. Source: IAM API, Group.
 *
 * @param members user names, where get-group tells them
 */
public record ListedGroup(String arn, String name, Moment created, List<String> members, JsonPlace place)
        implements Dumped {

    public ListedGroup {
        members = List.copyOf(members);
    }
}
