package org.iamassay.policy;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The elements of a statement as JSON that people can read, long lists and texts cut, and said so. */
public final class StatementText {

    private static final int MOST_ITEMS = 24;
    private static final int MOST_CHARACTERS = 300;
    private static final int LINE = 100;
    private static final String INDENT = "  ";

    private StatementText() {}

    /** The text of a statement: an element a line, the longer lists an entry a line. */
    public static String of(Statement statement) {
        List<String> lines = new ArrayList<>();
        statement.sid().ifPresent(sid -> lines.add(member("Sid", quoted(sid))));
        lines.add(member("Effect", quoted(effect(statement.effect()))));
        if (!statement.principal().isEmpty()) {
            lines.add(member("Principal", principals(statement.principal())));
        }
        statement.notPrincipal().ifPresent(not -> lines.add(member("NotPrincipal", principals(not))));
        add(lines, "Action", statement.actions());
        add(lines, "NotAction", statement.notActions());
        add(lines, "Resource", statement.resources());
        add(lines, "NotResource", statement.notResources());
        if (!statement.conditions().isEmpty()) {
            lines.add(member("Condition", conditions(statement.conditions())));
        }
        return "{\n" + INDENT + String.join(",\n" + INDENT, lines) + "\n}";
    }

    /** A condition on one line: operator, key and values. */
    public static String of(Condition condition) {
        return operator(condition) + " " + condition.key() + " " + list(condition.values(), INDENT, Integer.MAX_VALUE);
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case ALLOW -> "Allow";
            case DENY -> "Deny";
            case VOID -> "";
        };
    }

    private static void add(List<String> lines, String element, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(member(element, list(values, INDENT, LINE)));
        }
    }

    private static String principals(Principals principals) {
        Map<String, List<String>> byMember = new LinkedHashMap<>();
        principals
                .list()
                .forEach(one -> byMember.computeIfAbsent(one.kind().member(), m -> new ArrayList<>())
                        .add(one.value()));
        if (byMember.size() == 1 && byMember.containsKey("")) {
            return list(principals.list().stream().map(Principal::value).toList(), INDENT, LINE);
        }
        return byMember.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + list(entry.getValue(), INDENT, LINE))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String conditions(List<Condition> conditions) {
        Map<String, List<Condition>> byOperator = new LinkedHashMap<>();
        conditions.forEach(one -> byOperator
                .computeIfAbsent(operator(one), o -> new ArrayList<>())
                .add(one));
        List<String> lines = new ArrayList<>();
        byOperator.forEach((operator, keys) -> lines.add(quoted(operator) + ": "
                + keys.stream()
                        .map(key -> member(key.key(), list(key.values(), INDENT + INDENT, LINE)))
                        .collect(Collectors.joining(", ", "{", "}"))));
        String inner = "\n" + INDENT + INDENT;
        return "{" + inner + String.join("," + inner, lines) + "\n" + INDENT + "}";
    }

    private static String operator(Condition condition) {
        String qualifier = switch (condition.qualifier()) {
            case NONE -> "";
            case FOR_ANY_VALUE -> "ForAnyValue:";
            case FOR_ALL_VALUES -> "ForAllValues:";
        };
        return qualifier + condition.operator() + (condition.ifExists() ? "IfExists" : "");
    }

    private static String member(String name, String value) {
        return quoted(name) + ": " + value;
    }

    private static String list(List<String> values, String indent, int line) {
        if (values.size() == 1) {
            return quoted(values.get(0));
        }
        List<String> items =
                values.stream().limit(MOST_ITEMS).map(StatementText::quoted).collect(Collectors.toList());
        if (values.size() > MOST_ITEMS) {
            items.add("… +" + (values.size() - MOST_ITEMS));
        }
        String onOneLine = "[" + String.join(", ", items) + "]";
        String inner = "\n" + indent + INDENT;
        return onOneLine.length() <= line
                ? onOneLine
                : "[" + inner + String.join("," + inner, items) + "\n" + indent + "]";
    }

    private static String quoted(String text) {
        String shown = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(shown)) + '"';
    }
}
