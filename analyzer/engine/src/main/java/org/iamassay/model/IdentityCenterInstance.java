package org.iamassay.model;

import java.util.Optional;

/**
 * An instance of IAM Identity Center. Source: IAM Identity Center API, InstanceMetadata.
 */
public record IdentityCenterInstance(
        String arn, Optional<String> status, Optional<String> ownerAccount, JsonPlace place) implements Dumped {}
