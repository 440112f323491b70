package org.iamassay.report.data;

import java.util.Optional;
import org.iamassay.history.State;

/** What happened to a finding, in the words of OCSF. */
enum OcsfActivity {
    CREATE(1, "Create"),
    UPDATE(2, "Update"),
    CLOSE(3, "Close");

    private final int id;
    private final String caption;

    OcsfActivity(int id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    int id() {
        return id;
    }

    String caption() {
        return caption;
    }

    /** Without a baseline every finding is one that was not told before; one that came back has been. */
    static OcsfActivity of(Optional<State> state) {
        return state.map(OcsfActivity::of).orElse(CREATE);
    }

    private static OcsfActivity of(State state) {
        return switch (state) {
            case NEW -> CREATE;
            case RESOLVED, REMOVED -> CLOSE;
            case PERSISTING, REGRESSED, CHANGED, ACCEPTED, ACCEPTANCE_EXPIRED, NOT_COMPARABLE, NO_LONGER_ASSESSED ->
                UPDATE;
        };
    }
}
