package org.iamassay.policy.escalation;

import java.util.Set;
import java.util.stream.IntStream;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Condition.Qualifier;
import org.iamassay.policy.Wildcards;
import org.iamassay.policy.decision.Truth;

/** One condition against the value that a step has for its key. */
final class KeyTest {

    private static final Set<String> LIKE =
            Set.of("StringLike", "StringNotLike", "ArnLike", "ArnNotLike", "ArnEquals", "ArnNotEquals");
    private static final Set<String> EQUAL =
            Set.of("StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase");
    private static final int SERVICE_PART = 2;
    private static final int PARTS = 6;

    private KeyTest() {}

    /**
     * Whether the condition holds.
     *
     * @param value empty where a request has no such key
     */
    static Truth of(Condition condition, String value) {
        boolean known = LIKE.contains(condition.operator()) || EQUAL.contains(condition.operator());
        if (value.isEmpty() || condition.operator().equals("Null")) {
            return absent(condition, value.isEmpty());
        }
        if (!known || condition.values().stream().anyMatch(one -> one.contains("${"))) {
            return Truth.UNKNOWN;
        }
        boolean matched = condition.values().stream().anyMatch(one -> matches(condition, one, value));
        return Truth.of(matched != isNegated(condition));
    }

    /** Whether the condition holds of a request without the key. */
    static boolean holdsWithout(Condition condition) {
        return of(condition, "") == Truth.TRUE;
    }

    /** Whether an ARN, maybe with wildcards, can be of a service as a role's trust names it. */
    static boolean isOfService(String arn, String service) {
        String[] parts = arn.split(":", PARTS);
        String name = service.replaceFirst("\\.amazonaws\\.com(\\.cn)?$", "");
        return parts.length <= SERVICE_PART
                || Wildcards.matches(parts[SERVICE_PART], name.substring(name.lastIndexOf('.') + 1), true)
                || name.startsWith(parts[SERVICE_PART]);
    }

    private static Truth absent(Condition condition, boolean isAbsent) {
        if (condition.operator().equals("Null")) {
            boolean demanded = condition.values().stream().anyMatch(one -> one.equalsIgnoreCase("true"));
            return Truth.of(demanded == isAbsent);
        }
        boolean holds = condition.ifExists()
                || condition.qualifier() == Qualifier.FOR_ALL_VALUES
                || (isNegated(condition) && condition.qualifier() == Qualifier.NONE);
        return Truth.of(holds);
    }

    private static boolean matches(Condition condition, String pattern, String value) {
        if (condition.operator().startsWith("Arn")) {
            return matchesArn(pattern.split(":", PARTS), value.split(":", PARTS));
        }
        if (LIKE.contains(condition.operator())) {
            return Wildcards.matches(pattern, value, true);
        }
        return condition.operator().endsWith("IgnoreCase") ? pattern.equalsIgnoreCase(value) : pattern.equals(value);
    }

    /** ARNs are compared part by part; what is none never matches (policy.md 6.5). */
    private static boolean matchesArn(String[] pattern, String[] value) {
        return pattern.length == PARTS
                && value.length == PARTS
                && IntStream.range(0, PARTS).allMatch(i -> Wildcards.matches(pattern[i], value[i], true));
    }

    private static boolean isNegated(Condition condition) {
        return condition.operator().contains("Not");
    }
}
