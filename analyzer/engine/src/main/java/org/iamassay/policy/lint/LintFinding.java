package org.iamassay.policy.lint;

import java.util.Comparator;

/**
 * Something wrong with a document.
 *
 * @param code AWS's issue code, or parliament's where AWS has none
 * @param pointer JSON pointer from the top of the document; empty for the document itself
 * @param found what stands there, shortened; untrusted text
 * @param hint what was probably meant or what goes with it; empty where nothing can be said
 */
public record LintFinding(String code, FindingClass level, String pointer, String found, String hint) {

    /** The gravest first, then the order of the document. */
    static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::level)
            .thenComparing(LintFinding::pointer, LintFinding::comparePointers)
            .thenComparing(LintFinding::code)
            .thenComparing(LintFinding::found)
            .thenComparing(LintFinding::hint);

    /** The sentence in English that says what is wrong and what to do. */
    public String sentence() {
        return LintCodes.sentence(this);
    }

    /** Numbers of list items compare as numbers, as the shorter one is the smaller. */
    private static int comparePointers(String one, String other) {
        String[] a = one.split("/", -1);
        String[] b = other.split("/", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            boolean numbers = isNumber(a[i]) && isNumber(b[i]) && a[i].length() != b[i].length();
            int order = numbers ? Integer.compare(a[i].length(), b[i].length()) : a[i].compareTo(b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
