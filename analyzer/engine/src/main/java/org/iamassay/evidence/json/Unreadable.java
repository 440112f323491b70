package org.iamassay.evidence.json;

import org.iamassay.model.JsonPlace;

/** A member that has another type or form than AWS writes; what it belongs to is left out and named. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JsonPlace place;
    private final String found;
    private final String expected;

    Unreadable(JsonPlace place, String found, String expected) {
        super(place + ": " + found);
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    public JsonPlace place() {
        return place;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
