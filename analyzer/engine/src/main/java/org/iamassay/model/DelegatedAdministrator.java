package org.iamassay.model;

/**
 * An account that administers a service for the organization. Source: Organizations API, DelegatedAdministrator.
 */
public record DelegatedAdministrator(String id, String name, JsonPlace place) implements Dumped {}
