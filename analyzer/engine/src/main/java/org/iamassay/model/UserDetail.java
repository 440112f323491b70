package org.iamassay.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user in the authorization details. Source: IAM API, UserDetail.
 *
 * @param boundary ARN of the permissions boundary
 */
public record UserDetail(
        String arn,
        String name,
        String id,
        Moment created,
        List<InlinePolicy> inline,
        List<String> groups,
        List<AttachedPolicy> attached,
        Optional<String> boundary,
        Map<String, String> tags,
        JsonPlace place)
        implements Identity {

    public UserDetail {
        inline = List.copyOf(inline);
        groups = List.copyOf(groups);
        attached = List.copyOf(attached);
        tags = Map.copyOf(tags);
    }
}
