package org.iamassay.history.trend;

import java.time.Instant;

/**
 * A snapshot that a line has no value for.
 *
 * @param n number of the snapshot
 */
public record Hole(int n, Instant asOf) {}
