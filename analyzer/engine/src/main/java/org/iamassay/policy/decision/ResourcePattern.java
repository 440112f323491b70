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

    /** Whether it matches; empty where a variable in it has no value. */
    Optional<Truth> matches(String given, Context context) {
        if (start == text.length() || text.indexOf("${", start) < 0) {
            return Optional.of(Truth.of(fixed.matches(given)));
        }
        Optional<Glob.Builder> builder = Resources.start(text, start, false);
        if (builder.isEmpty()) {
            return Optional.of(Truth.FALSE);
        }
        Template.Filled filled = resource.fill(builder.get(), context);
        if (filled == Template.Filled.NOT) {
            return Optional.empty();
        }
        boolean matches = builder.get().resource().matches(given);
        return Optional.of(matches && filled == Template.Filled.LOOSELY ? Truth.UNKNOWN : Truth.of(matches));
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
