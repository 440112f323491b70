package org.iamassay.history.store;

/**
 * What became of a snapshot that was to be added.
 *
 * @param outcome whether it was stored
 * @param entry the entry it was stored as, or that was there already
 * @param contradiction whether it was stored though a file of it differs from one of its kind stored before
 */
public record Added(Outcome outcome, Entry entry, boolean contradiction) {

    /** What became of it. */
    public enum Outcome {
        STORED,
        REVISED,
        ALREADY
    }
}
