package org.iamassay.history.trend;

import org.jspecify.annotations.Nullable;

/**
 * Ages of the active access keys in whole days; the percentiles are null when no age is known.
 *
 * @param reported whether the snapshot has a credential report; without one the counts are 0 and tell nothing
 * @param counted active keys with a known creation
 * @param unknown keys that are or may be active and of which the age, or whether they are active, is not known
 */
public record KeyAges(
        boolean reported,
        @Nullable Long p50,
        @Nullable Long p75,
        @Nullable Long p90,
        @Nullable Long p95,
        @Nullable Long p100,
        int counted,
        int unknown) {}
