package org.iamassay.model;

/**
 * Who exported the evidence. Source: STS API, GetCallerIdentity.
 */
public record CallerIdentity(String account, String arn, JsonPlace place) implements Dumped {}
