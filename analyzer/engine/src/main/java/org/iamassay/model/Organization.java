package org.iamassay.model;

import java.util.Optional;

/**
 * The organization the account belongs to. Source: Organizations API, Organization.
 */
public record Organization(
        String id, String arn, Optional<String> featureSet, String managementAccount, JsonPlace place)
        implements Dumped {}
