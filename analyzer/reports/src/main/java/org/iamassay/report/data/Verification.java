package org.iamassay.report.data;

import java.util.List;
import org.iamassay.report.SafeText;

/**
 * What a comparison of a report folder with its manifest showed.
 *
 * @param lines one line per file: outputs first, then inputs, each in order of names
 */
public record Verification(List<Line> lines) {

    /** What is the case with one file. */
    public enum State {
        OK("ok", true),
        DIFFERS("differs", false),
        MISSING("missing", false),
        NOT_IN_MANIFEST("not in manifest", false),
        NOT_CHECKED("not checked", true);

        private final String words;
        private final boolean agrees;

        State(String words, boolean agrees) {
            this.words = words;
            this.agrees = agrees;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One file.
     *
     * @param role output or input
     * @param detail what is different or why it was not checked; may be empty
     */
    public record Line(State state, String role, String file, String detail) {

        /** The line as it is printed, hidden characters shown. */
        public String text() {
            String end = detail.isEmpty() ? "" : " (" + SafeText.visible(detail) + ")";
            return state.words() + ": " + role + " " + SafeText.visible(file) + end;
        }
    }

    public Verification {
        lines = List.copyOf(lines);
    }

    /** Whether all that was checked agrees. */
    public boolean agrees() {
        return lines.stream().allMatch(line -> line.state().agrees);
    }
}
