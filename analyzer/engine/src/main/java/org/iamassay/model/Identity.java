package org.iamassay.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user, group or role of the authorization details, with the policies it carries. */
public interface Identity extends Dumped {

    String arn();

    String name();

    /** The unique id: AIDA…, AGPA… or AROA…. */
    String id();

    Moment created();

    List<InlinePolicy> inline();

    List<AttachedPolicy> attached();

    /** ARN of the permissions boundary; groups have none. */
    default Optional<String> boundary() {
        return Optional.empty();
    }

    /** Tags by key; groups have none. */
    default Map<String, String> tags() {
        return Map.of();
    }
}
