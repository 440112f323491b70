package org.iamassay.model;

import java.util.Optional;

/**
 * A policy of the organization, such as a service control policy. Source: Organizations API, PolicySummary and Policy.
 *
 * @param content empty when only the list of policies was given
 */
public record OrgPolicy(
        String id,
        String arn,
        String name,
        String type,
        boolean awsManaged,
        Optional<PolicyText> content,
        JsonPlace place)
        implements Dumped {}
