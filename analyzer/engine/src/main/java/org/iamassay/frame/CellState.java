package org.iamassay.frame;

import org.iamassay.model.Sentinel;
import org.jspecify.annotations.Nullable;

/** Why a cell of a dataframe has a value or none: what a missing value of a typed column alone could not tell. */
public enum CellState {
    VALUE(0, null),
    NOT_APPLICABLE(1, Sentinel.NOT_APPLICABLE),
    NO_INFORMATION(2, Sentinel.NO_INFORMATION),
    NOT_SUPPORTED(3, Sentinel.NOT_SUPPORTED),
    EMPTY(4, null),
    UNREADABLE(5, null),
    MISSING_CELL(6, null),
    MISSING_COLUMN(7, null);

    private static final CellState[] BY_CODE = values();

    private final short code;
    private final @Nullable Sentinel sentinel;

    CellState(int code, @Nullable Sentinel sentinel) {
        this.code = (short) code;
        this.sentinel = sentinel;
    }

    /** The state of a cell that holds a sentinel. */
    public static CellState of(Sentinel sentinel) {
        return switch (sentinel) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NO_INFORMATION -> NO_INFORMATION;
            case NOT_SUPPORTED -> NOT_SUPPORTED;
        };
    }

    static CellState ofCode(short code) {
        return BY_CODE[code];
    }

    short code() {
        return code;
    }

    /** The sentinel that stands in the cell; null without one. */
    public @Nullable Sentinel sentinel() {
        return sentinel;
    }
}
