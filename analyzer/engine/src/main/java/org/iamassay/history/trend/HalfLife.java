package org.iamassay.history.trend;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The time after which half of the access keys are deleted, by Kaplan and Meier.
 *
 * @param days null when fewer than half were deleted
 * @param keys keys with a known creation
 * @param deleted the part of them that was deleted
 */
public record HalfLife(@Nullable BigFraction days, int keys, int deleted) {}
