package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects findings; their number and length are bounded. */
final class Findings {

    static final int MOST = 2_000;
    private static final int EXCERPT = 120;

    private final List<LintFinding> list = new ArrayList<>();
    private final Set<LintFinding> seen = new HashSet<>();
    private boolean more;

    void add(String code, String pointer, String found) {
        add(code, pointer, found, "");
    }

    void add(String code, Entry entry) {
        add(code, entry.pointer(), entry.text(), "");
    }

    void add(String code, String pointer, String found, String hint) {
        add(LintCodes.level(code), code, pointer, found, hint);
    }

    /** With another class than that of the code. */
    void add(FindingClass level, String code, String pointer, String found, String hint) {
        LintFinding finding = new LintFinding(code, level, pointer, excerpt(found), excerpt(hint));
        if (list.size() >= MOST) {
            more = true;
        } else if (seen.add(finding)) {
            list.add(finding);
        }
    }

    /** Something was not looked at, as it would take too long. */
    void more() {
        more = true;
    }

    Lint result(PolicyType type) {
        return new Lint(type, list.stream().sorted(LintFinding.ORDER).toList(), more);
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
