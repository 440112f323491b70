package org.iamassay.policy;

import java.util.ArrayList;
import java.util.List;

/** Collects faults while a document is read; their number and length are bounded. */
final class Faults {

    private static final int MOST = 100;
    private static final int EXCERPT = 80;

    private final List<Fault> list = new ArrayList<>();

    void add(Fault.Code code, String pointer, String found) {
        if (list.size() < MOST) {
            list.add(new Fault(code, pointer, excerpt(found)));
        } else if (list.size() == MOST) {
            list.add(new Fault(Fault.Code.MORE_FAULTS, "", "more than " + MOST + " faults"));
        }
    }

    List<Fault> list() {
        return List.copyOf(list);
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        // A surrogate pair is never cut in two.
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + "…";
    }
}
