package org.iamassay.checks.monitoring;

import java.util.Optional;
import org.iamassay.model.Flag;

/** Answers that may be unknown. */
final class Flags {

    private Flags() {}

    /** A member; unknown when it is absent. */
    static Flag of(Optional<Boolean> value, String member) {
        return value.map(Flag::of).orElseGet(() -> Flag.unknown("unreadable:" + member));
    }

    /** No if one is no; else unknown if one is, with the first reason; else yes. */
    static Flag allOf(Flag... flags) {
        Flag answer = Flag.YES;
        for (Flag flag : flags) {
            if (flag.isNo()) {
                return flag;
            }
            if (flag.isUnknown() && answer.isYes()) {
                answer = flag;
            }
        }
        return answer;
    }
}
