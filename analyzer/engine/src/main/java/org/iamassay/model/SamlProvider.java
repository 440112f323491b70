package org.iamassay.model;

/**
 * A SAML identity provider. Source: IAM API, SAMLProviderListEntry.
 *
 * @param arn may be empty for get-saml-provider without its subject
 */
public record SamlProvider(String arn, Moment validUntil, Moment created, JsonPlace place) implements Dumped {}
