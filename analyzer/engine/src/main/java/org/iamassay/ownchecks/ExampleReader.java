package org.iamassay.ownchecks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.settings.SettingsException;
import org.iamassay.settings.StrictYaml;
import org.iamassay.settings.StrictYaml.Entry;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the rows by which an own check proves itself; a column that is not named is unknown in them. */
final class ExampleReader {

    private static final Instant AS_OF = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NOT_NAMED = "unreadable:";

    private final StrictYaml yaml;
    private final RuleReader rules;

    ExampleReader(StrictYaml yaml, RuleReader rules) {
        this.yaml = yaml;
        this.rules = rules;
    }

    /** The examples, at least one that passes and one that fails. */
    List<Example> examples(Node node) throws SettingsException {
        List<Example> passing = new ArrayList<>();
        List<Example> failing = new ArrayList<>();
        for (Entry entry : yaml.mapping(node, "of passing and failing")) {
            switch (entry.key()) {
                case "passing" -> passing.addAll(rows(entry, true));
                case "failing" -> failing.addAll(rows(entry, false));
                default ->
                    throw new SettingsException(
                            yaml.file(),
                            entry.line(),
                            "found the unknown key " + SettingsException.quote(entry.key())
                                    + " of examples; expected passing, failing");
            }
        }
        if (passing.isEmpty() || failing.isEmpty()) {
            throw yaml.refuse(
                    node,
                    "found no " + (passing.isEmpty() ? "passing" : "failing")
                            + " example; expected at least one row under passing and one under failing");
        }
        passing.addAll(failing);
        return passing;
    }

    private List<Example> rows(Entry entry, boolean passes) throws SettingsException {
        List<Example> examples = new ArrayList<>();
        for (Node item : yaml.items(entry.value(), "a list of rows")) {
            examples.add(new Example(passes, examples.size() + 1, StrictYaml.line(item), cells(item)));
        }
        return examples;
    }

    private Cells cells(Node node) throws SettingsException {
        Map<String, Object> values = new HashMap<>();
        values.put(Expressions.AS_OF, AS_OF);
        for (Entry cell : yaml.mapping(node, "of columns and values")) {
            values.put(cell.key(), rules.value(cell));
        }
        Map<String, String> unknown = new HashMap<>();
        for (String column : rules.columnNames()) {
            if (!values.containsKey(column)) {
                unknown.put(column, NOT_NAMED + column);
            }
        }
        return new Cells(values, unknown);
    }
}
