package org.iamassay.policy.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.iamassay.policy.Ascii;

/** The comparison of each operator (policy.md 6.5). */
final class Comparisons {

    private static final String NUMERIC = "Numeric";
    private static final String DATE = "Date";
    private static final int LONGEST_NUMBER = 400;

    /** What the order of the request's value and the condition's must be. */
    private static final Map<String, IntPredicate> ORDERS = Map.of(
            "Equals", order -> order == 0,
            "LessThan", order -> order < 0,
            "LessThanEquals", order -> order <= 0,
            "GreaterThan", order -> order > 0,
            "GreaterThanEquals", order -> order >= 0);

    private Comparisons() {}

    /** The comparison of a positive operator; empty where there is no such operator. */
    static Optional<Comparison> of(String operator, List<String> values, boolean variables) {
        return switch (operator) {
            case "StringEquals" -> text(TextComparison.Form.EQUALS, values, variables);
            case "StringEqualsIgnoreCase" -> text(TextComparison.Form.EQUALS_IGNORE_CASE, values, variables);
            case "StringLike" -> text(TextComparison.Form.LIKE, values, variables);
            case "ArnEquals", "ArnLike" -> text(TextComparison.Form.ARN, values, variables);
            case "Bool" -> Optional.of(parsed(values, Comparisons::bool, Boolean::equals));
            case "BinaryEquals" -> Optional.of(parsed(values, Comparisons::bytes, Arrays::equals));
            case "IpAddress" -> Optional.of(parsed(values, AddressRange::of, (given, range) -> range.holds(given)));
            default -> ordered(operator, values);
        };
    }

    private static Optional<Comparison> text(TextComparison.Form form, List<String> values, boolean variables) {
        return Optional.of(new TextComparison(form, values, variables));
    }

    private static Optional<Comparison> ordered(String operator, List<String> values) {
        if (operator.startsWith(NUMERIC)) {
            return Optional.ofNullable(ORDERS.get(operator.substring(NUMERIC.length())))
                    .map(order -> parsed(values, Comparisons::number, (one, two) -> order.test(one.compareTo(two))));
        }
        if (operator.startsWith(DATE)) {
            return Optional.ofNullable(ORDERS.get(operator.substring(DATE.length())))
                    .map(order -> parsed(values, Moments::of, (one, two) -> order.test(one.compareTo(two))));
        }
        return Optional.empty();
    }

    /** Compares what was made of the texts; a text of which nothing can be made matches nothing. */
    private static <T> Comparison parsed(
            List<String> values, Function<String, Optional<T>> parser, BiPredicate<T, T> matches) {
        List<T> wanted =
                values.stream().flatMap(text -> parser.apply(text).stream()).toList();
        return (given, context) -> Truth.of(parser.apply(given)
                .filter(one -> wanted.stream().anyMatch(two -> matches.test(one, two)))
                .isPresent());
    }

    private static Optional<Boolean> bool(String text) {
        if (Ascii.same(text, "true")) {
            return Optional.of(true);
        }
        return Ascii.same(text, "false") ? Optional.of(false) : Optional.empty();
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A number without exponent, which could stand for more digits than fit in memory. */
    private static Optional<BigDecimal> number(String text) {
        boolean plain = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+');
        if (!plain || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
