package org.iamassay.ownchecks;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.ownchecks.Expressions.Refused;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.settings.StrictYaml.Entry;
import org.iamassay.words.Suggestions;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads what an own check asks: its conditions, what a failure says, and what nothing in a cell means. */
final class RuleReader {

    private final StrictYaml yaml;
    private final SubjectFrame frame;
    private final Expressions expressions;
    private final ScalarPlaces places;

    RuleReader(StrictYaml yaml, String text, SubjectFrame frame) {
        this.yaml = yaml;
        this.frame = frame;
        this.expressions = new Expressions(OwnCheck.table(frame), frame.hasTags());
        this.places = new ScalarPlaces(text);
    }

    Rule rule(Map<String, Entry> entries) throws SettingsException {
        Entry subjects = entries.get("subjects");
        Optional<Condition> which =
                subjects == null ? Optional.empty() : Optional.of(condition(subjects.value(), "a condition"));
        Condition passes = condition(value(entries, "passes"), "a condition");
        return new Rule(frame, which, passes, evidence(value(entries, "evidence")), whenEmpty(entries));
    }

    /** A number that is another for another rule, so that verdicts of different rules are not compared. */
    int revision(Map<String, Entry> entries) throws SettingsException {
        StringBuilder rule = new StringBuilder(frame.table());
        for (String key : List.of("subjects", "passes")) {
            Entry entry = entries.get(key);
            rule.append('\n').append(entry == null ? "" : yaml.text(entry.value(), "a condition"));
        }
        whenEmpty(entries).entrySet().stream()
                .map(e -> "\n" + e.getKey() + "=" + e.getValue())
                .sorted()
                .forEach(rule::append);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(rule.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getInt() & Integer.MAX_VALUE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private Condition condition(Node node, String what) throws SettingsException {
        String expression = yaml.text(node, what);
        try {
            return expressions.compile(expression);
        } catch (Refused refused) {
            ScalarPlaces.Place place = places.of(node, refused.line(), refused.column());
            throw new SettingsException(
                    yaml.file(),
                    place.line(),
                    place.column(),
                    "found a condition that cannot be used (" + refused.getMessage() + ")"
                            + hint(String.valueOf(refused.getMessage()))
                            + "; expected an expression of CEL over the columns of " + frame.table()
                            + " that is true or false");
        }
    }

    /** The column that was meant, where the condition names an unknown one. */
    private String hint(String message) {
        String before = "undeclared reference to '";
        int at = message.indexOf(before);
        if (at < 0) {
            return "";
        }
        String name = message.substring(at + before.length(), message.indexOf('\'', at + before.length()));
        return Suggestions.didYouMean(name, expressions.types().keySet()).replace("?", "");
    }

    private EvidenceText evidence(Node node) throws SettingsException {
        EvidenceText evidence = new EvidenceText(
                yaml.text(node, "a text that says what was seen").strip());
        for (String column : evidence.columns()) {
            yaml.requireKnown(column, node, "a column of " + frame.table(), columnNames());
        }
        return evidence;
    }

    List<String> columnNames() {
        return List.copyOf(expressions.types().keySet());
    }

    private Map<String, Object> whenEmpty(Map<String, Entry> entries) throws SettingsException {
        Entry entry = entries.get("when-empty");
        Map<String, Object> values = new HashMap<>();
        if (entry == null) {
            return values;
        }
        for (Entry cell : yaml.mapping(entry.value(), "of columns and what nothing in them means")) {
            values.put(cell.key(), value(cell));
        }
        return values;
    }

    /** The value of a cell, by the type of its column. */
    Object value(Entry cell) throws SettingsException {
        CelType type = expressions.types().get(cell.key());
        if (type == null) {
            throw new SettingsException(
                    yaml.file(),
                    cell.line(),
                    "found the unknown column " + SettingsException.quote(cell.key()) + "; expected a column of "
                            + frame.table()
                            + Suggestions.didYouMean(
                                    cell.key(), expressions.types().keySet()));
        }
        if (type instanceof ListType) {
            List<String> texts = new ArrayList<>();
            for (Node item : yaml.items(cell.value(), "a list of texts")) {
                texts.add(yaml.text(item, "a text"));
            }
            return List.copyOf(texts);
        }
        if (type instanceof MapType) {
            return tags(cell);
        }
        return scalar(cell.value(), type);
    }

    private Map<String, String> tags(Entry cell) throws SettingsException {
        Map<String, String> tags = new HashMap<>();
        for (Entry tag : yaml.mapping(cell.value(), "of tags")) {
            tags.put(tag.key(), requireScalar(tag.value(), "the value of a tag").getValue());
        }
        return Map.copyOf(tags);
    }

    private Object scalar(Node node, CelType type) throws SettingsException {
        ScalarNode scalar = requireScalar(node, "a value");
        String word = scalar.getValue();
        try {
            if (type.equals(SimpleType.BOOL) && scalar.getTag().equals(Tag.BOOL)) {
                return Boolean.valueOf(word);
            }
            if (type.equals(SimpleType.INT) && scalar.getTag().equals(Tag.INT)) {
                return Long.valueOf(word);
            }
            if (type.equals(SimpleType.DOUBLE)) {
                return Double.valueOf(word);
            }
            if (type.equals(SimpleType.TIMESTAMP)) {
                return Instant.parse(word);
            }
            if (type.equals(SimpleType.STRING) && !scalar.getTag().equals(Tag.NULL)) {
                return word;
            }
        } catch (NumberFormatException | DateTimeException other) {
            throw yaml.wrong(node, article(type));
        }
        throw yaml.wrong(node, article(type));
    }

    private static String article(CelType type) {
        return type.equals(SimpleType.TIMESTAMP)
                ? "a time such as 2026-01-01T00:00:00Z"
                : "a value of the type " + type.name();
    }

    private ScalarNode requireScalar(Node node, String what) throws SettingsException {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw yaml.wrong(node, what);
    }

    private static Node value(Map<String, Entry> entries, String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow().value();
    }
}
