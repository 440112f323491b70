package org.iamassay.policy.decision;

/** Compares a value of a request with the values of a condition, as the positive form of its operator does. */
interface Comparison {

    /** Whether one of the condition's values matches. */
    Truth matches(String given, Context context);

    /** Whether a variable in the condition's values has no value in the request, so that a negated operator must not match. */
    default boolean isUnfilled(Context context) {
        return false;
    }
}
