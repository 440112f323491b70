package org.iamassay.model;

/**
 * That an alternate contact is registered; its personal data is never kept. Source: Account Management API, AlternateContact.
 *
 * @param type BILLING, OPERATIONS or SECURITY
 */
public record AlternateContact(String type, JsonPlace place) implements Dumped {}
