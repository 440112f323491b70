package org.iamassay.policy;

import java.util.List;
import java.util.Set;

/**
 * One key under one operator of a Condition element.
 *
 * @param operator without qualifier and {@code IfExists}, in AWS's spelling where it is known
 * @param key as the document spells it; compared without case
 */
public record Condition(String operator, Qualifier qualifier, boolean ifExists, String key, List<String> values) {

    /** All operators of the IAM JSON policy reference, "Condition operators". */
    public static final List<String> OPERATORS = List.of(
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
            "Bool",
            "BinaryEquals",
            "IpAddress",
            "NotIpAddress",
            "ArnEquals",
            "ArnNotEquals",
            "ArnLike",
            "ArnNotLike",
            "Null");

    private static final Set<String> POSITIVE =
            Set.of("StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike", "Bool", "IpAddress");

    private static final Set<String> NEGATED = Set.of(
            "StringNotEquals",
            "StringNotEqualsIgnoreCase",
            "StringNotLike",
            "NumericNotEquals",
            "DateNotEquals",
            "NotIpAddress",
            "ArnNotEquals",
            "ArnNotLike");

    /** How a key with several values is compared. */
    public enum Qualifier {
        NONE,
        FOR_ANY_VALUE,
        FOR_ALL_VALUES
    }

    /** Copies the values. */
    public Condition {
        values = List.copyOf(values);
    }

    /** Whether it is on the key; case does not matter. */
    public boolean isOn(String name) {
        return Ascii.same(key, name);
    }

    /** Whether it is on a key that begins so and goes on, as {@code aws:ResourceTag/}; case does not matter. */
    public boolean isUnder(String prefix) {
        return key.length() > prefix.length() && Ascii.startsWith(key, prefix);
    }

    /** Whether AWS knows the operator. */
    public boolean hasKnownOperator() {
        return OPERATORS.contains(operator);
    }

    /** Whether the operator demands that the key is there and has a value of the list (checklist 1.6). */
    public boolean isPositive() {
        return !ifExists && isPositiveWherePresent();
    }

    /** Whether the operator demands a value of the list, at least of a request that carries the key. */
    public boolean isPositiveWherePresent() {
        return qualifier != Qualifier.FOR_ALL_VALUES && POSITIVE.contains(operator);
    }

    /** Whether the operator is true of every value but those of the list, also of none: {@code NotIpAddress} and its like. */
    public boolean isNegated() {
        return qualifier != Qualifier.FOR_ANY_VALUE && NEGATED.contains(operator);
    }

    /** Whether the operator is positive and every value limits; one that does not voids the key. */
    public boolean limits() {
        return isPositive() && !values.isEmpty() && values.stream().allMatch(Conditions::isLimiting);
    }
}
