package org.iamassay.history.store;

import org.jspecify.annotations.Nullable;

/** Why a store could not be used, in one sentence that a person can act on. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as the way on depends on it. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The file is something else, damaged, or of a newer format: it was not touched. */
        UNREADABLE,
        /** Another process uses it, or it could not be written: it is as it was before. */
        NOT_WRITTEN,
        /** Another process added to it in the meantime; nothing was written, trying again will do. */
        CHANGED
    }

    private final Reason reason;

    StoreException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    StoreException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
