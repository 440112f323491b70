package org.iamassay.policy.decision;

import java.util.List;

/** The condition keys of a request: what is known of each. */
public interface Context {

    /** What is known of a key; case does not matter. */
    Entry get(String key);

    /** What is known of a key of a request. */
    sealed interface Entry {}

    /** The request does not carry the key. */
    record Absent() implements Entry {}

    /** The evidence does not tell whether the request carries the key, or with which values. */
    record Unsettled() implements Entry {}

    /**
     * The request carries the key.
     *
     * @param multiValued whether it is a list, also one of a single value
     */
    record Present(List<String> values, boolean multiValued) implements Entry {

        /** Copies the values. */
        public Present {
            values = List.copyOf(values);
        }
    }
}
