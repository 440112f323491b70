package org.iamassay.model;

/**
 * A service-specific credential of a user: a password for one service, or a long-term API key. Source: IAM API, ServiceSpecificCredentialMetadata.
 *
 * @param expires a sentinel when it never expires
 */
public record ServiceCredential(
        String user, String id, String status, String service, Moment created, Moment expires, JsonPlace place)
        implements OfUser {}
