package org.iamassay.model;

import java.time.Instant;

/**
 * What a collection manifest tells of a file.
 *
 * @param command command line that wrote it
 * @param at when the collection was made
 * @param unchanged whether the file has the digest that the manifest noted
 */
public record Collected(String command, Instant at, boolean unchanged) {}
