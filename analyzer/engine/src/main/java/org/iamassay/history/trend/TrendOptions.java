package org.iamassay.history.trend;

/**
 * How a trend is made.
 *
 * @param by the unit of the points over several accounts
 * @param maxGapDays longest time between two snapshots, in days, that is drawn as a line: {@code cadence.max-gap-days}
 */
public record TrendOptions(Bucket by, int maxGapDays) {}
