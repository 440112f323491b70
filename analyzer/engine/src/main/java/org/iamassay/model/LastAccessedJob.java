package org.iamassay.model;

/**
 * A job that was asked for the services a principal last used; its answer does not name the principal.
 *
 * @param id id of the job
 * @param principal ARN that it was asked about, or empty
 */
public record LastAccessedJob(String id, String principal, JsonPlace place) implements Dumped {}
