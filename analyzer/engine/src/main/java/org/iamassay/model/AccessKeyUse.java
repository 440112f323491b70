package org.iamassay.model;

/**
 * The last use of an access key by its id. Source: IAM API, GetAccessKeyLastUsed.
 *
 * @param keyId from the manifest or the file name: the output lacks it
 */
public record AccessKeyUse(String keyId, String user, Moment lastUsed, String service, String region, JsonPlace place)
        implements OfUser {}
