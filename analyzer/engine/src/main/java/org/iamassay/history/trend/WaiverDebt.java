package org.iamassay.history.trend;

import org.jspecify.annotations.Nullable;

/**
 * Failures that somebody accepted for a time.
 *
 * @param accepted findings under an active waiver
 * @param within30 those whose waiver ends within 30 days of as-of; null where the ends are not known
 * @param within60 within 60 days, the former included
 * @param within90 within 90 days, the former included
 */
public record WaiverDebt(
        int accepted,
        @Nullable Integer within30,
        @Nullable Integer within60,
        @Nullable Integer within90) {}
