package org.iamassay.history.trend;

/**
 * How long a finding has been open, in whole days.
 *
 * @param atLeast whether it may be older, printed {@code >=}
 */
public record Age(long days, boolean atLeast) {}
