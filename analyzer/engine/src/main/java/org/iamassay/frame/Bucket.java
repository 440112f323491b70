package org.iamassay.frame;

/**
 * How many credentials fall into one class of a distribution.
 *
 * @param kind what sets the class apart
 * @param overDays age in whole days that the class begins after; 0 for the first
 * @param toDays age in whole days that still belongs to it; {@link Long#MAX_VALUE} for the last
 */
public record Bucket(Kind kind, long overDays, long toDays, int count) {

    /** What sets a class apart. */
    public enum Kind {
        /** An age in a range. */
        AGE,
        /** AWS says that there is no date: never used, or not since recording began. */
        NEVER,
        /** Missing, unreadable or after the as-of time. */
        UNKNOWN
    }
}
