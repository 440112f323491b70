package org.iamassay.model;

/**
 * A server certificate stored in IAM. Source: IAM API, ServerCertificateMetadata.
 */
public record ServerCertificate(String arn, String name, String id, Moment uploaded, Moment expires, JsonPlace place)
        implements Dumped {}
