package org.iamassay.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A managed policy of list-policies or get-policy, without its document. Source: IAM API, Policy.
 *
 * @param boundaryCount PermissionsBoundaryUsageCount
 */
public record ListedPolicy(
        String arn,
        String name,
        OptionalInt attachmentCount,
        OptionalInt boundaryCount,
        Optional<String> description,
        Moment created,
        Moment updated,
        JsonPlace place)
        implements Dumped {}
