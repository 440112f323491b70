package org.iamassay.model;

/**
 * An X.509 signing certificate of a user, without its body. Source: IAM API, SigningCertificate.
 */
public record UserCertificate(String user, String id, String status, Moment uploaded, JsonPlace place)
        implements OfUser {}
