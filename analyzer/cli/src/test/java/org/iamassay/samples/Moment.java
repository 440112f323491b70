package org.iamassay.samples;

import java.time.Instant;
import java.util.Set;

/**
 * When evidence of an account was taken, and what beside the credential report.
 *
 * @param time when the report was made, which its envelope tells
 */
record Moment(Instant time, Set<Also> also) {

    /** Evidence beside the report. */
    enum Also {
        POLICY,
        DETAILS
    }

    Moment {
        also = Set.copyOf(also);
    }

    static Moment of(String time, Also... also) {
        return new Moment(Instant.parse(time), Set.of(also));
    }

    boolean has(Also kind) {
        return also.contains(kind);
    }

    /** The day, which names the folder. */
    String day() {
        return time.toString().substring(0, "yyyy-MM-dd".length());
    }
}
