package org.iamassay.policy.decision;

import java.util.List;
import java.util.Optional;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Glob;

/** The String and Arn operators, whose values may hold variables. */
final class TextComparison implements Comparison {

    private final Form form;
    private final List<Value> values;

    /** How text is compared. */
    enum Form {
        EQUALS,
        EQUALS_IGNORE_CASE,
        LIKE,
        ARN
    }

    /** A value, and its pattern where no variable is in it. */
    private record Value(Template template, Optional<Glob> fixed) {}

    TextComparison(Form form, List<String> values, boolean variables) {
        this.form = form;
        this.values = values.stream()
                .map(text -> variables ? Template.of(text) : Template.plain(text))
                .map(this::value)
                .toList();
    }

    @Override
    public Truth matches(String given, Context context) {
        String compared = form == Form.EQUALS_IGNORE_CASE ? Ascii.lower(given) : given;
        if (form == Form.ARN && !given.startsWith("arn:")) {
            return Truth.FALSE;
        }
        Truth truth = Truth.FALSE;
        for (Value value : values) {
            truth = truth.or(matches(value, compared, context));
            if (truth == Truth.TRUE) {
                break;
            }
        }
        return truth;
    }

    @Override
    public Truth isFilled(Context context) {
        Truth filled = Truth.TRUE;
        for (Value value : values) {
            if (value.fixed().isEmpty()) {
                filled = filled.and(
                        fill(value.template(), new Glob.Builder(), context).truth());
            }
        }
        return filled;
    }

    private Truth matches(Value value, String given, Context context) {
        if (value.fixed().isPresent()) {
            return Truth.of(value.fixed().get().matches(given));
        }
        Glob.Builder builder = new Glob.Builder();
        Template.Filled filled = fill(value.template(), builder, context);
        if (filled == Template.Filled.NOT || !pattern(builder).matches(given)) {
            return Truth.FALSE;
        }
        return filled == Template.Filled.LOOSELY ? Truth.UNKNOWN : Truth.TRUE;
    }

    private Value value(Template template) {
        Glob.Builder builder = new Glob.Builder();
        boolean whole = template.isConstant() && fill(template, builder, GivenContext.NOTHING) == Template.Filled.WHOLE;
        return new Value(template, whole ? Optional.of(pattern(builder)) : Optional.empty());
    }

    private Template.Filled fill(Template template, Glob.Builder builder, Context context) {
        return form == Form.LIKE || form == Form.ARN
                ? template.fill(builder, context)
                : template.fillLiterally(builder, context);
    }

    private Glob pattern(Glob.Builder builder) {
        if (form == Form.EQUALS_IGNORE_CASE) {
            return builder.lowered().text();
        }
        return form == Form.ARN ? builder.arn() : builder.text();
    }
}
