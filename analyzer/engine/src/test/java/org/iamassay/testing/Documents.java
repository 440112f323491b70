package org.iamassay.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Policy documents in one line: statements joined by {@code ;}, each {@code Allow ACTIONS on RESOURCES [if OPERATOR KEY VALUES]},
 * with {@code Deny} for {@code Allow}, {@code all-but} before a list for its negation, and lists joined by commas without a space.
 */
public final class Documents {

    private static final String NEGATION = "all-but ";

    private Documents() {}

    /** The document as JSON with double quotes. */
    public static String json(String words) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements(words) + "]}";
    }

    /** The document of the old version of the language. */
    public static String old(String words) {
        return "{\"Version\":\"2008-10-17\",\"Statement\":[" + statements(words) + "]}";
    }

    private static String statements(String words) {
        return Arrays.stream(words.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(Documents::statement)
                .collect(Collectors.joining(","));
    }

    private static String statement(String words) {
        String[] condition = words.split(" if ", 2);
        String[] parts = condition[0].split(" on ", 2);
        String[] effect = parts[0].split(" ", 2);
        return "{\"Effect\":\"" + effect[0] + "\"," + element("Action", effect[1]) + "," + element("Resource", parts[1])
                + (condition.length > 1 ? "," + condition(condition[1].split(" ", 3)) : "") + "}";
    }

    private static String element(String name, String list) {
        String words = list.strip();
        return words.startsWith(NEGATION)
                ? "\"Not" + name + "\":" + values(words.substring(NEGATION.length()))
                : "\"" + name + "\":" + values(words);
    }

    private static String condition(String[] words) {
        return "\"Condition\":{\"" + words[0] + "\":{\"" + words[1] + "\":" + values(words[2]) + "}}";
    }

    private static String values(String list) {
        return Arrays.stream(list.split(",(?! )", -1))
                .map(value -> "\"" + value.strip() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
