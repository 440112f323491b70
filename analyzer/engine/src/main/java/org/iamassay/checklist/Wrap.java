package org.iamassay.checklist;

import java.util.ArrayList;
import java.util.List;

/** Breaks plain text into lines of at most 100 columns, at blanks. */
final class Wrap {

    private static final int COLUMNS = 100;

    private Wrap() {}

    /** A paragraph, each line indented. */
    static List<String> text(String paragraph, int indent) {
        return lines(paragraph, indent, indent, "");
    }

    /** A shell command; its lines end in a backslash, so that it can be copied. */
    static List<String> command(String command, int indent) {
        return lines(command, indent, indent + 4, " \\");
    }

    /** A line of data, broken wherever it must be. */
    static List<String> data(String line, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = line.strip();
        while (indent + rest.length() > COLUMNS) {
            int blank = rest.lastIndexOf(' ', COLUMNS - indent);
            int end = blank > 0 ? blank : COLUMNS - indent;
            lines.add(" ".repeat(indent) + rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(" ".repeat(indent) + rest);
        return lines;
    }

    private static List<String> lines(String text, int first, int further, String joint) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(first));
        int empty = first;
        for (String word : text.strip().split("\\s+", -1)) {
            boolean fits = line.length() + 1 + word.length() + joint.length() <= COLUMNS;
            if (line.length() > empty && !fits) {
                lines.add(line + joint);
                line = new StringBuilder(" ".repeat(further));
                empty = further;
            }
            line.append(line.length() > empty ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
