package org.iamassay.model;

/**
 * A service that a principal was granted. Source: IAM API, ServiceLastAccessed.
 *
 * @param lastAuthenticated a sentinel when it was not used in the tracking period
 */
public record GrantedService(String namespace, String name, Moment lastAuthenticated, JsonPlace place)
        implements Dumped {}
