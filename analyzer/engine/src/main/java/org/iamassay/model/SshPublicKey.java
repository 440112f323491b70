package org.iamassay.model;

/**
 * An SSH public key of a user. Source: IAM API, SSHPublicKeyMetadata.
 */
public record SshPublicKey(String user, String id, String status, Moment uploaded, JsonPlace place) implements OfUser {}
