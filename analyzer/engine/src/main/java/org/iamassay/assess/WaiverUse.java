package org.iamassay.assess;

import java.util.List;
import org.iamassay.waiver.Waiver;

/**
 * One line of the register of accepted risks: a waiver and what it does at the as-of time.
 *
 * @param matched failing findings that it speaks of, whether it is active or not
 * @param accepted failing findings that it accepts; one under several waivers counts with the one that ends last
 * @param remarks what a reviewer should look at
 */
public record WaiverUse(Waiver waiver, State state, int matched, int accepted, List<Remark> remarks) {

    /** Whether a waiver counts at the as-of time. */
    public enum State {
        ACTIVE("active"),
        /** Active, and no longer so within 30 days. */
        EXPIRING("expiring"),
        EXPIRED("expired");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Stable word of the outputs. */
        public String word() {
            return word;
        }
    }

    /** What is odd about a waiver. */
    public enum Remark {
        /** Its check was judged, and no failing finding is in its scope. */
        UNUSED("unused"),
        /** The profile does not judge its check, or the evidence does not let it. */
        NOT_JUDGED("not-judged"),
        /** Its scope names another account. */
        OTHER_ACCOUNT("other-account"),
        /** It covers more findings than a person approves one by one, or names nobody. */
        OVER_BROAD("over-broad"),
        /** It was approved on a day after the as-of time. */
        APPROVED_LATER("approved-later"),
        /** It lasts longer than a year. */
        LONG("long");

        private final String word;

        Remark(String word) {
            this.word = word;
        }

        /** Stable word of the outputs. */
        public String word() {
            return word;
        }
    }

    public WaiverUse {
        remarks = List.copyOf(remarks);
    }

    public boolean has(Remark remark) {
        return remarks.contains(remark);
    }

    /** Whether it no longer counts, though it speaks of this account. */
    public boolean isExpired() {
        return state == State.EXPIRED && !has(Remark.OTHER_ACCOUNT);
    }
}
