package org.iamassay.model;

/**
 * An access key of list-access-keys. Source: IAM API, AccessKeyMetadata.
 *
 * @param status Active, Inactive or Expired
 */
public record AccessKeyMetadata(String user, String keyId, String status, Moment created, JsonPlace place)
        implements OfUser {}
