package org.iamassay.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * One accepted risk (contract section 8, "Waivers").
 *
 * @param check id of the check whose failures are accepted
 * @param scope ARN, subject key or finding id, exact or with {@code *}
 * @param owner who owns the risk
 * @param approvedOn UTC day
 * @param expiresOn UTC day from whose beginning it no longer counts
 * @param compensatingControl empty when not given
 * @param evidence where the approval can be seen; empty when not given
 * @param line line of the file, from 1
 */
public record Waiver(
        String id,
        String check,
        String scope,
        String reason,
        String owner,
        String approver,
        LocalDate approvedOn,
        LocalDate expiresOn,
        String compensatingControl,
        String evidence,
        int line) {

    /** Whether it counts at a moment: before the beginning of the day on which it expires. */
    public boolean isActive(Instant asOf) {
        return asOf.isBefore(start(expiresOn));
    }

    /** Whether it counts at a moment, and no longer so many days later. */
    public boolean isExpiringWithin(long days, Instant asOf) {
        return isActive(asOf) && !isActive(asOf.plus(days, ChronoUnit.DAYS));
    }

    /** Whether it was approved on a day that begins after a moment. */
    public boolean isApprovedAfter(Instant asOf) {
        return asOf.isBefore(start(approvedOn));
    }

    /** Days from approval to expiry. */
    public long days() {
        return ChronoUnit.DAYS.between(approvedOn, expiresOn);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
