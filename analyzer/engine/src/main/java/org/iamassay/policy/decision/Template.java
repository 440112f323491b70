package org.iamassay.policy.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Glob;

/** Text of a document with its variables taken apart (policy.md 6.4). */
final class Template {

    private static final String OPEN = "${";
    private static final char CLOSE = '}';

    private final List<Part> parts;
    private final boolean broken;
    private final boolean constant;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.broken = this.parts.stream().anyMatch(Broken.class::isInstance);
        this.constant = this.parts.stream().noneMatch(Variable.class::isInstance);
    }

    private sealed interface Part {}

    /** Text as it is written. */
    private record Written(String text) implements Part {}

    /** One of {@code ${*}}, {@code ${?}} and {@code ${$}}: the character itself. */
    private record Sign(String text) implements Part {}

    private record Variable(String key, Optional<String> instead) implements Part {}

    /** A variable that names no key, as one that is empty or has a default without quotes. */
    private record Broken() implements Part {}

    /** What came of the variables of a text. */
    enum Filled {
        WHOLE,
        /** The value of a variable is not settled: any run stands in its place. */
        LOOSELY,
        /** A variable has no value, or more than one: what holds it matches nothing. */
        NOT;

        /** Whether all variables have a value. */
        Truth truth() {
            return switch (this) {
                case WHOLE -> Truth.TRUE;
                case LOOSELY -> Truth.UNKNOWN;
                case NOT -> Truth.FALSE;
            };
        }
    }

    /** The whole text as it is written: what a document of an old Version means by it. */
    static Template plain(String text) {
        return new Template(List.of(new Written(text)));
    }

    static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            parts.add(new Written(text.substring(from, open)));
            parts.add(variable(text.substring(open + OPEN.length(), close)));
            from = close + 1;
        }
        parts.add(new Written(text.substring(from)));
        return new Template(parts);
    }

    /** Whether it is the same in every request. */
    boolean isConstant() {
        return constant;
    }

    /** Adds the text to a pattern, its wildcards being wildcards, those of values being text. */
    Filled fill(Glob.Builder pattern, Context context) {
        return fill(pattern, context, true);
    }

    /** The same where wildcards that are written are text, too. */
    Filled fillLiterally(Glob.Builder pattern, Context context) {
        return fill(pattern, context, false);
    }

    private Filled fill(Glob.Builder pattern, Context context, boolean wildcards) {
        if (broken) {
            return Filled.NOT;
        }
        boolean loose = false;
        for (Part part : parts) {
            if (part instanceof Written written && wildcards) {
                pattern.pattern(written.text());
            } else if (part instanceof Written written) {
                pattern.literal(written.text());
            } else if (part instanceof Sign sign) {
                pattern.literal(sign.text());
            } else if (part instanceof Variable variable) {
                Context.Entry entry = context.get(variable.key());
                Optional<String> value = value(entry, variable);
                boolean unsettled = entry instanceof Context.Unsettled;
                if (value.isEmpty() && !unsettled) {
                    return Filled.NOT;
                }
                value.ifPresentOrElse(pattern::literal, pattern::run);
                loose |= unsettled;
            }
        }
        return loose ? Filled.LOOSELY : Filled.WHOLE;
    }

    private static Optional<String> value(Context.Entry entry, Variable variable) {
        if (entry instanceof Context.Present present) {
            return present.multiValued()
                    ? Optional.empty()
                    : Optional.of(present.values().get(0));
        }
        return entry instanceof Context.Absent ? variable.instead() : Optional.empty();
    }

    private static Part variable(String inner) {
        if (inner.equals("*") || inner.equals("?") || inner.equals("$")) {
            return new Sign(inner);
        }
        int comma = inner.indexOf(',');
        String key = comma < 0 ? inner : inner.substring(0, comma).stripTrailing();
        if (key.isEmpty() || key.indexOf(' ') >= 0) {
            return new Broken();
        }
        if (comma < 0) {
            return new Variable(key, Optional.empty());
        }
        String instead = inner.substring(comma + 1).strip();
        boolean quoted = instead.length() > 1 && instead.startsWith("'") && instead.endsWith("'");
        return quoted ? new Variable(key, Optional.of(instead.substring(1, instead.length() - 1))) : new Broken();
    }
}
