package org.iamassay.model;

/** One of the two access-key slots of a credential-report row; slots have no order (checklist section 1.3). */
public record AccessKey(int slot, Flag active, Moment lastRotated, Moment lastUsed, TextCell region, TextCell service) {

    /** What the slot holds. */
    public enum State {
        ACTIVE,
        INACTIVE,
        NONE,
        NONE_OR_INACTIVE,
        UNKNOWN
    }

    /** What the slot holds; a date after as-of is a date here. Source: checklist section 1.3, "key slot n". */
    public State state() {
        if (active.isYes()) {
            return State.ACTIVE;
        }
        if (active.isUnknown()) {
            return State.UNKNOWN;
        }
        if (lastRotated.isDate() || lastUsed.isDate()) {
            return State.INACTIVE;
        }
        return lastRotated.isSentinel() ? State.NONE : State.NONE_OR_INACTIVE;
    }

    public boolean isActive() {
        return active.isYes();
    }

    /** Whether the key is active or its flag is unknown. */
    public boolean mayBeActive() {
        return !active.isNo();
    }

    /** A column of slot 1 as that of this slot. */
    public ReportColumn column(ReportColumn ofSlotOne) {
        return ofSlotOne.forSlot(slot);
    }
}
