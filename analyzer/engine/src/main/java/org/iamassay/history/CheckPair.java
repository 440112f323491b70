package org.iamassay.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A check as two sides judged it by one rule and one weight. */
record CheckPair(SideCheck before, SideCheck after) {

    /** The checks of two sides that both judged by the same rule and weight, in the order of the first. */
    static List<CheckPair> agreeing(Side one, Side other) {
        Map<String, SideCheck> others = new HashMap<>();
        other.checks().forEach(check -> others.put(check.id(), check));
        List<CheckPair> pairs = new ArrayList<>();
        for (SideCheck check : one.checks()) {
            SideCheck same = others.get(check.id());
            if (same != null && check.severity() == same.severity() && Rules.sameRule(check, one, same, other)) {
                pairs.add(new CheckPair(check, same));
            }
        }
        return pairs;
    }

    /** Whether every passing subject of both is known, so that each can be matched. */
    boolean listsPasses() {
        return before.passesListed() && after.passesListed();
    }

    /** Whether the check as a whole was not assessed or broke on exactly one side. */
    boolean unseenAsWholeOnce() {
        return isUnseenAsWhole(before) != isUnseenAsWhole(after);
    }

    /** Whether a check saw nothing but that it could not see. */
    private static boolean isUnseenAsWhole(SideCheck check) {
        return check.passed() + check.failed() == 0
                && check.notAssessed() == 1
                && check.unseenAsWhole().isPresent();
    }
}
