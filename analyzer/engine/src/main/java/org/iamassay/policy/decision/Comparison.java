package org.iamassay.policy.decision;

/** Compares a value of a request with the values of a condition, as the positive form of its operator does. */
interface Comparison {

    /** Whether one of the condition's values matches. */
    Truth matches(String given, Context context);

    /** Whether all variables in the condition's values have a value; else a negated operator must not match either. */
    default Truth isFilled(Context context) {
        return Truth.TRUE;
    }
}
