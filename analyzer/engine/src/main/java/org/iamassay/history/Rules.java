package org.iamassay.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two sides judged by the same rule: the logic and the parameters of a check, severity left out. */
public final class Rules {

    private Rules() {}

    /** The same of checks that a profile may not select: what is not judged asked nothing. */
    static boolean sameRule(Optional<SideCheck> one, Side ofOne, Optional<SideCheck> other, Side ofOther) {
        return one.isPresent() && other.isPresent() && sameRule(one.get(), ofOne, other.get(), ofOther);
    }

    /** Whether a check of one side asked the same as a check of another. */
    public static boolean sameRule(SideCheck one, Side ofOne, SideCheck other, Side ofOther) {
        if (one.rule() != null && other.rule() != null) {
            return one.rule().equals(other.rule());
        }
        return sameChecklistAndProfile(ofOne.tool(), ofOther.tool());
    }

    /** What is left to compare where an older file does not tell the rule of each check. */
    private static boolean sameChecklistAndProfile(SideTool one, SideTool other) {
        return one.checklist().equals(other.checklist())
                && one.profile().equals(other.profile())
                && agree(one.profileDigest(), other.profileDigest());
    }

    /** A digest that is not told contradicts none. */
    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
