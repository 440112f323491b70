package org.iamassay.history.trend;

import org.jspecify.annotations.Nullable;

/**
 * How long findings stayed until they ended; as a range, because they began and ended between snapshots.
 *
 * @param resolved findings that ended with the subject complying
 * @param removed findings that ended with the subject gone, never counted as resolved
 * @param lapsed findings that ended with another rule, so that nobody resolved them
 * @param open findings open at the last snapshot
 * @param unseen findings that were open when they were last judged, and are not judged at the last snapshot
 * @param medianOpenAge the middle age of those open at the last snapshot; null when nothing is open
 */
public record Remediation(
        Span resolved,
        Span removed,
        int lapsed,
        int open,
        int unseen,
        @Nullable Age medianOpenAge) {}
