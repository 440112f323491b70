package org.iamassay.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.words.Suggestions;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * One YAML file read as nodes that know their line: no objects are made of it, no aliases followed, nothing guessed.
 *
 * <p>Core schema of YAML 1.2: {@code yes} and {@code on} are texts.
 */
public final class StrictYaml {

    /** Deeper than any file of settings; the composer is recursive. */
    private static final int DEEPEST = 20;

    /** A key with its line and the value behind it. */
    public record Entry(String key, int line, Node value) {}

    private final String file;
    private final LoadSettings settings;

    public StrictYaml(String file) {
        this.file = file;
        this.settings = LoadSettings.builder()
                .setLabel("settings")
                .setSchema(new CoreSchema())
                .build();
    }

    /** The one document of the text. */
    public Node root(String text) throws SettingsException {
        try {
            refuseDepthAndAliases(text);
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(
                            () -> new SettingsException(file, "the file is empty; expected keys and values in YAML"));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(StrictYaml::line).orElse(1);
            throw new SettingsException(file, line, "found no valid YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new SettingsException(file, "found no valid YAML; expected text in UTF-8 with keys and values");
        }
    }

    private void refuseDepthAndAliases(String text) throws SettingsException {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            int line = event.getStartMark().map(StrictYaml::line).orElse(1);
            if (event instanceof AliasEvent) {
                throw new SettingsException(file, line, "found an alias (*); expected the value itself");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new SettingsException(
                        file,
                        line,
                        "found lists or mappings nested deeper than " + DEEPEST
                                + "; expected keys with values and lists of words");
            }
        }
    }

    /** The entries of a mapping; keys are texts, each at most once. */
    public List<Entry> mapping(Node node, String what) throws SettingsException {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "a mapping (key: value) " + what);
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode(), "a key");
            int line = line(tuple.getKeyNode());
            Integer earlier = lines.putIfAbsent(key, line);
            if (earlier != null) {
                throw refuse(
                        tuple.getKeyNode(),
                        "found the key " + SettingsException.quote(key) + " again; it stands in line " + earlier
                                + " already, expected each key once");
            }
            entries.add(new Entry(key, line, tuple.getValueNode()));
        }
        return entries;
    }

    /** A text that is not blank. */
    public String text(Node node, String what) throws SettingsException {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong(node, what);
    }

    /** The items of a list. */
    public List<Node> items(Node node, String what) throws SettingsException {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, what);
    }

    /** One of the known words; others are refused with the nearest one. */
    public String word(Node node, String kind, List<String> known) throws SettingsException {
        String word = text(node, kind);
        requireKnown(word, node, kind, known);
        return word;
    }

    public void requireKnown(String word, Node node, String kind, List<String> known) throws SettingsException {
        if (!known.contains(word)) {
            throw refuse(
                    node,
                    "found " + SettingsException.quote(word) + "; expected " + kind
                            + Suggestions.didYouMean(word, known));
        }
    }

    public SettingsException refuse(Node node, String what) {
        return new SettingsException(file, line(node), what);
    }

    /** The node is of another type than expected. */
    public SettingsException wrong(Node node, String expected) {
        return refuse(node, "found " + describe(node) + "; expected " + expected);
    }

    public String file() {
        return file;
    }

    private static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL)
                    ? "nothing"
                    : SettingsException.quote(scalar.getValue());
        }
        return node instanceof SequenceNode ? "a list" : "a mapping";
    }

    public static int line(Node node) {
        return node.getStartMark().map(StrictYaml::line).orElse(1);
    }

    /** Column of a node, from 1. */
    public static int column(Node node) {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
