package org.iamassay.policy.lint;

import java.util.regex.Pattern;

/** Forms of names; a text longer than any name has none of them. */
final class Shapes {

    /** Groups that repeat are read by recursion: a text without bounds would exhaust the stack. */
    private static final int LONGEST = 1_024;

    private Shapes() {}

    static boolean is(Pattern form, String text) {
        return text.length() <= LONGEST && form.matcher(text).matches();
    }
}
