package org.iamassay.policy.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Condition.Qualifier;

/** A condition made ready to be judged (policy.md 6.5). */
final class Demand {

    private static final String NOT = "Not";
    private static final String NULL = "Null";

    private final Condition condition;
    private final boolean negated;
    private final Optional<Comparison> comparison;

    Demand(Condition condition, boolean variables) {
        String operator = condition.operator();
        int not = operator.indexOf(NOT);
        this.condition = condition;
        this.negated = not >= 0;
        String positive = negated ? operator.substring(0, not) + operator.substring(not + NOT.length()) : operator;
        this.comparison = condition.hasKnownOperator()
                ? Comparisons.of(positive, condition.values(), variables)
                : Optional.empty();
    }

    Condition condition() {
        return condition;
    }

    /** Whether the operator is known; another can never be met. */
    boolean isKnown() {
        return comparison.isPresent() || (isNull() && !condition.ifExists());
    }

    /** Whether the request meets it; one with an unknown operator is not met. */
    Truth holds(Context context) {
        if (!isKnown()) {
            return Truth.FALSE;
        }
        Context.Entry entry = context.get(condition.key());
        if (comparison.isEmpty()) {
            return presence(entry);
        }
        if (entry instanceof Context.Present present) {
            return compared(present, comparison.get(), context);
        }
        return entry instanceof Context.Absent ? Truth.of(holdsWithoutKey()) : Truth.UNKNOWN;
    }

    private boolean isNull() {
        return condition.operator().equals(NULL);
    }

    private boolean holdsWithoutKey() {
        if (condition.ifExists()) {
            return true;
        }
        return condition.qualifier() == Qualifier.NONE ? negated : condition.qualifier() == Qualifier.FOR_ALL_VALUES;
    }

    /** With a qualifier it is constant, as AWS says of its finding NULL_WITH_QUALIFIER. */
    private Truth presence(Context.Entry entry) {
        if (condition.qualifier() != Qualifier.NONE) {
            return Truth.of(condition.qualifier() == Qualifier.FOR_ALL_VALUES);
        }
        boolean absentWanted = condition.values().stream().anyMatch(value -> Ascii.same(value, "true"));
        boolean presentWanted = condition.values().stream().anyMatch(value -> Ascii.same(value, "false"));
        if (entry instanceof Context.Unsettled && absentWanted != presentWanted) {
            return Truth.UNKNOWN;
        }
        return Truth.of(entry instanceof Context.Present ? presentWanted : absentWanted);
    }

    private Truth compared(Context.Present present, Comparison with, Context context) {
        Qualifier qualifier = condition.qualifier();
        if (present.multiValued() && qualifier == Qualifier.NONE) {
            return Truth.FALSE;
        }
        Function<String, Truth> one = value -> {
            Truth matches = with.matches(value, context);
            return negated ? matches.not() : matches;
        };
        Truth truth = qualifier == Qualifier.FOR_ANY_VALUE
                ? any(present.values(), one)
                : any(present.values(), value -> one.apply(value).not()).not();
        return negated ? truth.and(with.isFilled(context)) : truth;
    }

    private static Truth any(List<String> values, Function<String, Truth> one) {
        Truth truth = Truth.FALSE;
        for (String value : values) {
            truth = truth.or(one.apply(value));
            if (truth == Truth.TRUE) {
                break;
            }
        }
        return truth;
    }
}
