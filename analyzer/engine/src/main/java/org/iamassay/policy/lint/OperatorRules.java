package org.iamassay.policy.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;

/** Condition operators, and lists that hold nothing. Source: IAM User Guide, "Condition operators". */
final class OperatorRules {

    private OperatorRules() {}

    static void look(LintStatement statement, Findings findings) {
        if (!(statement.get("Condition") instanceof Node.Members operators)) {
            return;
        }
        String pointer = statement.pointer("Condition");
        if (operators.byName().isEmpty()) {
            findings.add("EMPTY_OBJECT_CONDITION", pointer, "{}");
        }
        operators.byName().forEach((written, keys) -> {
            String at = Pointer.child(pointer, written);
            operator(statement, Operator.of(written), at, findings);
            if (keys instanceof Node.Members byKey) {
                if (byKey.byName().isEmpty()) {
                    findings.add("EMPTY_OBJECT_CONDITION", at, written);
                }
                sameKeys(byKey, at, findings);
            }
        });
    }

    private static void operator(LintStatement statement, Operator operator, String at, Findings findings) {
        if (!operator.isKnown()) {
            String meant = statement.facts().similar(operator.name(), Condition.OPERATORS);
            findings.add("INVALID_CONDITION_OPERATOR", at, operator.written(), meant);
        } else if (operator.family() == Operator.Family.NULL) {
            if (operator.ifExists()) {
                findings.add("NULL_WITH_IF_EXISTS", at, operator.written());
            }
            if (operator.isQualified()) {
                findings.add("NULL_WITH_QUALIFIER", at, operator.written());
            }
        }
    }

    private static void sameKeys(Node.Members keys, String at, Findings findings) {
        Map<String, String> seen = new HashMap<>();
        for (String key : keys.byName().keySet()) {
            String first = seen.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
            if (first != null) {
                findings.add("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", Pointer.child(at, key), key, first);
            }
        }
    }

    static void values(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            if (test.list() && test.values().isEmpty()) {
                findings.add(emptyCode(test.operator()), test.pointer(), test.key());
            }
            mixed(test, findings);
            if (test.operator().family() == Operator.Family.BOOL
                    && test.values().size() > 1) {
                findings.add("INVALID_CONDITION_MULTIPLE_BOOLEAN", test.pointer(), test.key());
            }
            numbers(test, findings);
        }
    }

    private static String emptyCode(Operator operator) {
        if (operator.ifExists()) {
            return "EMPTY_ARRAY_CONDITION_IFEXISTS";
        }
        return switch (operator.qualifier()) {
            case FOR_ALL_VALUES -> "EMPTY_ARRAY_CONDITION_FORALLVALUES";
            case FOR_ANY_VALUE -> "EMPTY_ARRAY_CONDITION_FORANYVALUE";
            case NONE -> "EMPTY_ARRAY_CONDITION";
        };
    }

    private static void mixed(KeyTest test, Findings findings) {
        Set<Boolean> kinds = new HashSet<>();
        test.values().forEach(value -> kinds.add(value.plain()));
        if (kinds.size() > 1) {
            findings.add("INVALID_CONDITION_DATA_TYPE", test.pointer(), test.key());
        }
    }

    private static void numbers(KeyTest test, Findings findings) {
        Operator operator = test.operator();
        boolean ordered =
                operator.name().contains("LessThan") || operator.name().contains("GreaterThan");
        List<Entry> values = test.values();
        if (ordered && operator.family() == Operator.Family.NUMERIC && values.size() > 1) {
            findings.add("REDUNDANT_CONDITION_VALUE_NUM", test.pointer(), test.key());
        }
    }
}
