package org.iamassay.history.trend;

import org.jspecify.annotations.Nullable;

/**
 * How old the open findings of a snapshot are.
 *
 * @param open number of open findings
 * @param atLeast the part of them that may be older than was seen
 * @param median age of the middle one, the younger of the middle two; null when nothing is open
 * @param oldest age of the oldest; null when nothing is open
 */
public record OpenAges(
        int open,
        int atLeast,
        @Nullable Age median,
        @Nullable Age oldest) {}
