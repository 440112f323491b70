package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;
import org.jspecify.annotations.Nullable;

/** The elements of a statement: which must be there, which may not, and of which type. */
final class ShapeRules {

    private static final Set<String> NAMES = Set.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");
    private static final List<String> NEGATABLE = List.of("Principal", "Action", "Resource");
    private static final List<String> TEXTS = List.of("Action", "NotAction", "Resource", "NotResource");

    private ShapeRules() {}

    static void names(LintStatement statement, Findings findings) {
        GrammarRules.unknown(statement.members(), statement.pointer(), NAMES, findings);
        for (String name : NEGATABLE) {
            if (statement.has(name) && statement.has("Not" + name)) {
                findings.add("UNSUPPORTED_ELEMENT_COMBINATION", statement.pointer("Not" + name), name + ", Not" + name);
            }
        }
    }

    static void required(LintStatement statement, Findings findings) {
        if (!statement.has("Effect")) {
            findings.add("MISSING_EFFECT", statement.pointer(), "Effect");
        }
        if (lacks(statement, "Action")) {
            findings.add("MISSING_ACTION", statement.pointer(), "Action");
        }
        if (lacks(statement, "Resource") && statement.type() != PolicyType.TRUST) {
            findings.add("MISSING_RESOURCE", statement.pointer(), "Resource");
        }
        boolean named = statement.type().namesPrincipals() || statement.type() == PolicyType.RCP;
        if (named && lacks(statement, "Principal")) {
            findings.add("MISSING_PRINCIPAL", statement.pointer(), "Principal");
        }
    }

    static void effect(LintStatement statement, Findings findings) {
        Node effect = statement.get("Effect");
        if (effect instanceof Node.Text text && !statement.allows() && !statement.denies()) {
            String word = text.shown().strip();
            String meant = word.equalsIgnoreCase("allow") ? "Allow" : word.equalsIgnoreCase("deny") ? "Deny" : "";
            findings.add("INVALID_EFFECT", statement.pointer("Effect"), text.shown(), meant);
        } else if (effect != null && !(effect instanceof Node.Text)) {
            findings.add("DATA_TYPE_MISMATCH", statement.pointer("Effect"), effect.shown());
        }
    }

    static void types(LintStatement statement, Findings findings) {
        for (String name : TEXTS) {
            texts(statement.get(name), statement.pointer(name), false, findings);
        }
        Node sid = statement.get("Sid");
        if (sid != null && !(sid instanceof Node.Text)) {
            findings.add("DATA_TYPE_MISMATCH", statement.pointer("Sid"), sid.shown());
        }
        conditionTypes(statement, findings);
    }

    static void emptyLists(LintStatement statement, Findings findings) {
        for (String name : TEXTS) {
            if (isEmptyList(statement.get(name))) {
                boolean action = name.endsWith("Action");
                findings.add(action ? "EMPTY_ARRAY_ACTION" : "EMPTY_ARRAY_RESOURCE", statement.pointer(name), name);
            }
        }
    }

    static boolean isEmptyList(@Nullable Node node) {
        return node instanceof Node.Items items && items.list().isEmpty();
    }

    private static boolean lacks(LintStatement statement, String name) {
        return !statement.has(name) && !statement.has("Not" + name);
    }

    private static void conditionTypes(LintStatement statement, Findings findings) {
        Node condition = statement.get("Condition");
        if (condition == null) {
            return;
        }
        String pointer = statement.pointer("Condition");
        if (!(condition instanceof Node.Members operators)) {
            findings.add("DATA_TYPE_MISMATCH", pointer, condition.shown());
            return;
        }
        operators.byName().forEach((operator, keys) -> {
            String at = Pointer.child(pointer, operator);
            if (keys instanceof Node.Members byKey) {
                byKey.byName().forEach((key, values) -> texts(values, Pointer.child(at, key), true, findings));
            } else {
                findings.add("DATA_TYPE_MISMATCH", at, keys.shown());
            }
        });
    }

    /** A text, or a list of texts; values of a condition may be numbers and Booleans too. */
    private static void texts(@Nullable Node node, String pointer, boolean plainToo, Findings findings) {
        if (!(node instanceof Node.Items items)) {
            text(node, pointer, plainToo, findings);
            return;
        }
        for (int i = 0; i < items.list().size(); i++) {
            text(items.list().get(i), Pointer.item(pointer, i), plainToo, findings);
        }
    }

    private static void text(@Nullable Node node, String pointer, boolean plainToo, Findings findings) {
        if (node != null && !(node instanceof Node.Text) && !(plainToo && node instanceof Node.Plain)) {
            findings.add("DATA_TYPE_MISMATCH", pointer, node.shown());
        }
    }
}
