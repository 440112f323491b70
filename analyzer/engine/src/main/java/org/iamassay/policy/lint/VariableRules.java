package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;

/** Policy variables. Source: IAM User Guide, "IAM policy elements: Variables and tags". */
final class VariableRules {

    private static final String OPEN = "${";
    private static final Set<String> LITERALS = Set.of("*", "?", "$");
    private static final Set<Operator.Family> WITH_VARIABLES =
            Set.of(Operator.Family.STRING, Operator.Family.ARN, Operator.Family.UNKNOWN);
    private static final List<String> RESOURCES = List.of("Resource", "NotResource");
    private static final List<String> WITHOUT = List.of("Sid", "Effect", "Action", "NotAction");
    private static final List<String> PRINCIPALS = List.of("AWS", "Service", "Federated", "CanonicalUser");

    private VariableRules() {}

    static void look(LintStatement statement, Findings findings) {
        for (String name : RESOURCES) {
            statement.entries(name).forEach(entry -> value(statement, entry, findings));
        }
        for (KeyTest test : statement.conditions()) {
            test.values().stream().filter(entry -> entry.text().contains(OPEN)).forEach(entry -> {
                if (WITH_VARIABLES.contains(test.operator().family())) {
                    value(statement, entry, findings);
                } else if (statement.document().hasVariables()) {
                    findings.add(
                            "INVALID_VARIABLE_FOR_OPERATOR",
                            entry.pointer(),
                            entry.text(),
                            test.operator().written());
                }
            });
        }
        WITHOUT.forEach(name -> unsupported(statement.entries(name), findings));
        PRINCIPALS.forEach(kind -> unsupported(Named.of(statement, kind), findings));
    }

    private static void unsupported(List<Entry> entries, Findings findings) {
        entries.stream()
                .filter(entry -> entry.text().contains(OPEN))
                .forEach(entry -> findings.add("VARIABLE_UNSUPPORTED_IN_ELEMENT", entry));
    }

    private static void value(LintStatement statement, Entry entry, Findings findings) {
        if (!entry.text().contains(OPEN)) {
            return;
        }
        if (!statement.document().hasVariables()) {
            findings.add("VARIABLE_UNSUPPORTED_IN_VERSION", entry);
            return;
        }
        String text = entry.text();
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + OPEN.length())) {
            int end = text.indexOf('}', at);
            if (end < 0) {
                findings.add("MISSING_BRACE_IN_VARIABLE", entry.pointer(), text.substring(at));
                return;
            }
            variable(statement, text.substring(at + OPEN.length(), end), entry, findings);
        }
    }

    private static void variable(LintStatement statement, String inside, Entry entry, Findings findings) {
        String written = OPEN + inside + "}";
        int comma = inside.indexOf(',');
        String name = comma < 0 ? inside : inside.substring(0, comma);
        if (comma >= 0 && !isQuoted(inside.substring(comma + 1).strip())) {
            findings.add("MISSING_QUOTE_IN_VARIABLE", entry.pointer(), written);
        }
        if (name.isBlank()) {
            findings.add("EMPTY_VARIABLE", entry.pointer(), written);
        } else if (isSpaced(name)) {
            findings.add("UNSUPPORTED_SPACE_IN_VARIABLE", entry.pointer(), written);
        } else if (!LITERALS.contains(name) && Keys.isGlobal(name) && !Keys.isKnownGlobal(name)) {
            String meant = statement.facts().similar(name, Keys.globalNames());
            findings.add("INVALID_GLOBAL_CONDITION_KEY", entry.pointer(), name, meant);
        }
    }

    private static boolean isQuoted(String value) {
        return value.length() >= 2 && value.startsWith("'") && value.endsWith("'");
    }

    /** Tag keys may hold spaces; a name may not, and neither may its ends. */
    private static boolean isSpaced(String name) {
        int slash = name.indexOf('/');
        String key = slash < 0 ? name : name.substring(0, slash);
        return !name.equals(name.strip()) || key.chars().anyMatch(Character::isWhitespace);
    }
}
