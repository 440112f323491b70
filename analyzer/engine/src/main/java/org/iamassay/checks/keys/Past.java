package org.iamassay.checks.keys;

import org.iamassay.model.AccessKey;

/**
 * What a key was in the previous snapshot.
 *
 * @param reason why it is not known; else empty
 */
record Past(State state, String reason) {

    /** Whether the key rested; one that was not there yet never did. */
    enum State {
        WORKING,
        RESTING,
        UNKNOWN
    }

    /** It was active, or not made yet: nothing that could be switched on again. */
    static final Past WORKING = new Past(State.WORKING, "");

    private static final Past RESTING = new Past(State.RESTING, "");

    static Past unknown(String reason) {
        return new Past(State.UNKNOWN, reason);
    }

    /** The state of a slot with a creation. */
    static Past of(AccessKey key) {
        return switch (key.state()) {
            case ACTIVE, NONE -> WORKING;
            case INACTIVE -> RESTING;
            case UNKNOWN -> unknown(key.active().reason());
            case NONE_OR_INACTIVE -> unknown(key.lastRotated().reason());
        };
    }
}
