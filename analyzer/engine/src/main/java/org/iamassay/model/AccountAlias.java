package org.iamassay.model;

/**
 * The display name of the account. Source: IAM API, ListAccountAliases.
 */
public record AccountAlias(String alias, JsonPlace place) implements Dumped {}
