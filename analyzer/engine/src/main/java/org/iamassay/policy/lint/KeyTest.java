package org.iamassay.policy.lint;

import java.util.List;
import org.iamassay.policy.Ascii;

/**
 * One key under one operator of a statement.
 *
 * @param pointer of the key
 * @param list whether the values stand in a list
 */
record KeyTest(Operator operator, String key, String pointer, List<Entry> values, boolean list) {

    KeyTest {
        values = List.copyOf(values);
    }

    boolean isOn(String name) {
        return Ascii.same(key, name);
    }

    boolean startsWith(String prefix) {
        return Ascii.startsWith(key, prefix);
    }

    boolean isNullFalse() {
        return operator.family() == Operator.Family.NULL
                && values.stream().anyMatch(value -> Ascii.same(value.text(), "false"));
    }
}
