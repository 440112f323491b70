package org.iamassay.model;

/**
 * A managed policy attached to a user, group or role. Source: IAM API, AttachedPolicy.
 */
public record AttachedPolicy(String name, String arn) {}
