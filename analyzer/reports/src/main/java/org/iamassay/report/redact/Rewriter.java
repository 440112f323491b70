package org.iamassay.report.redact;

/** Puts something in place of a text, as its meaning says. */
interface Rewriter {

    /** What stands in its place; the very same text where nothing changes. */
    String rewrite(Meaning meaning, String text);

    /** Whether texts of a meaning are left out of lists. */
    default boolean drops(Meaning meaning) {
        return false;
    }
}
