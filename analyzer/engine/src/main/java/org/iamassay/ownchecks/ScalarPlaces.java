package org.iamassay.ownchecks;

import java.util.List;
import org.iamassay.settings.StrictYaml;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Finds a place within a text of a YAML file in the file itself, so that messages lead to the very character. */
final class ScalarPlaces {

    /** Line and column of the file, from 1. */
    record Place(int line, int column) {}

    private final List<String> lines;

    ScalarPlaces(String text) {
        this.lines = text.lines().toList();
    }

    /** The place of a line and column, from 1, of the text that a node holds. */
    Place of(Node node, int line, int column) {
        int first = StrictYaml.line(node);
        int start = StrictYaml.column(node);
        ScalarStyle style = node instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
        if (style == ScalarStyle.LITERAL) {
            // The text begins in the line after the bar, as far to the right as its first line.
            return new Place(first + line, indentation(first) + column);
        }
        boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        return line == 1 && style != ScalarStyle.FOLDED
                ? new Place(first, start + column - 1 + (quoted ? 1 : 0))
                : new Place(first, start);
    }

    private int indentation(int line) {
        for (int i = line; i < lines.size(); i++) {
            String content = lines.get(i);
            if (!content.isBlank()) {
                return content.length() - content.stripLeading().length();
            }
        }
        return 0;
    }
}
