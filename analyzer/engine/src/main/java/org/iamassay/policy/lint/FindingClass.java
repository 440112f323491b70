package org.iamassay.policy.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, in AWS's words; the gravest first. */
public enum FindingClass {
    ERROR,
    SECURITY_WARNING,
    GENERAL_WARNING,
    SUGGESTION;

    /** The word of the command line, as {@code security-warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is as grave as the other, or graver. */
    public boolean isAtLeast(FindingClass other) {
        return compareTo(other) <= 0;
    }

    /** The class of a word; {@code warning} is short for the general one. */
    public static Optional<FindingClass> of(String word) {
        String full = word.equals("warning") ? GENERAL_WARNING.word() : word;
        return Arrays.stream(values()).filter(one -> one.word().equals(full)).findFirst();
    }
}
