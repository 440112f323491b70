package org.iamassay.policy.decision;

import java.util.Optional;
import org.iamassay.policy.Glob;
import org.iamassay.policy.Resources;

/** A pattern of a Resource or NotResource element (policy.md 6.3 and 6.4). */
final class ResourcePattern {

    private static final int COLONS = 5;

    private final String text;
    private final Template resource;
    private final int start;
    private final Glob fixed;

    /**
     * Reads a pattern.
     *
     * @param variables whether the document knows variables
     * @param completed whether missing parts of an ARN are filled with {@code *}
     */
    ResourcePattern(String text, boolean variables, boolean completed) {
        this.text = text;
        this.start = variables ? behindFifthColon(text) : text.length();
        this.resource = Template.of(text.substring(start));
        this.fixed = Resources.glob(text, completed);
    }

    /** Whether it matches; with a variable that has no value it does not. */
    Truth matches(String given, Context context) {
        if (!hasVariables()) {
            return Truth.of(fixed.matches(given));
        }
        Optional<Glob.Builder> builder = Resources.start(text, start, false);
        if (builder.isEmpty()) {
            return Truth.FALSE;
        }
        Truth filled = resource.fill(builder.get(), context).truth();
        return filled == Truth.FALSE || !builder.get().resource().matches(given) ? Truth.FALSE : filled;
    }

    /** Whether all its variables have a value. */
    Truth isFilled(Context context) {
        return hasVariables() ? resource.fill(new Glob.Builder(), context).truth() : Truth.TRUE;
    }

    private boolean hasVariables() {
        return text.indexOf("${", start) >= 0;
    }

    /** Variables mean something in the last part of an ARN alone; before it they are plain text. */
    private static int behindFifthColon(String text) {
        int at = -1;
        for (int i = 0; i < COLONS; i++) {
            at = text.indexOf(':', at + 1);
            if (at < 0) {
                return text.length();
            }
        }
        return at + 1;
    }
}
