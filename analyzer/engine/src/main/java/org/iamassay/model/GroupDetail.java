package org.iamassay.model;

import java.util.List;

/**
 * A group in the authorization details. Source: IAM API, GroupDetail.
 */
public record GroupDetail(
        String arn,
        String name,
        String id,
        Moment created,
        List<InlinePolicy> inline,
        List<AttachedPolicy> attached,
        JsonPlace place)
        implements Identity {

    public GroupDetail {
        inline = List.copyOf(inline);
        attached = List.copyOf(attached);
    }
}
