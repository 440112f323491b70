package org.iamassay.evidence;

import org.iamassay.model.Sentinel;
import org.jspecify.annotations.Nullable;

/** The words that stand in place of a value, in any case (formats section 1.2). */
final class Sentinels {

    private static final Sentinel[] ALL = Sentinel.values();

    private Sentinels() {}

    static @Nullable Sentinel read(String text) {
        // All three begin with an n; dates and flags, the bulk of all cells, do not.
        if (text.isEmpty() || (text.charAt(0) | 0x20) != 'n') {
            return null;
        }
        for (Sentinel sentinel : ALL) {
            if (text.equalsIgnoreCase(sentinel.word())) {
                return sentinel;
            }
        }
        return null;
    }
}
