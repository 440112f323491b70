package org.iamassay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;

/**
 * What a table expects of one subject: {@code PASS}, {@code FAIL text}, {@code N/A reason}, {@code NOT ASSESSED reason}.
 *
 * <p>Several subjects are joined by {@code &}; {@code 2:} in front names a slot, {@code (2 rows)} behind the word the rows
 * of the trace. The text of a failure may be a part of it or be left out.
 */
public record Expected(int slot, Verdict verdict, int rows, String text) {

    private static final Map<String, Verdict> WORDS = Map.of(
            "PASS", Verdict.PASS,
            "FAIL", Verdict.FAIL,
            "N/A", Verdict.NOT_APPLICABLE,
            "NOT ASSESSED", Verdict.NOT_ASSESSED);
    private static final Pattern FORM =
            Pattern.compile("(?:([12]): )?(PASS|FAIL|N/A|NOT ASSESSED)(?: \\((\\d) rows\\))?(?: (.+))?");

    /** Reads one or more expectations. */
    public static List<Expected> parse(String cell) {
        return Arrays.stream(cell.split(" & ", -1)).map(Expected::one).toList();
    }

    private static Expected one(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("no outcome: " + text);
        }
        return new Expected(
                form.group(1) == null ? 0 : Integer.parseInt(form.group(1)),
                Objects.requireNonNull(WORDS.get(form.group(2))),
                form.group(3) == null ? 1 : Integer.parseInt(form.group(3)),
                Objects.requireNonNullElse(form.group(4), ""));
    }

    /** Holds when the findings are exactly those expected, in the order of slots. */
    public static void assertAll(String what, List<Finding> findings, String cell) {
        List<Expected> expected = new ArrayList<>(parse(cell));
        expected.sort(Comparator.comparingInt(Expected::slot));
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(f -> f.subject().name()))
                .toList();
        String actual = sorted.stream().map(Expected::describe).toList().toString();
        assertThat(sorted).as("%s: expected %s but was %s", what, cell, actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(expected.get(i).fits(sorted.get(i)))
                    .as("%s: expected %s but was %s", what, cell, actual)
                    .isTrue();
        }
    }

    private boolean fits(Finding finding) {
        boolean sameSlot = slot == 0 || finding.subject().name().endsWith(" " + slot);
        boolean sameRows = rows == 1 || finding.rows().size() == rows;
        return finding.verdict() == verdict && sameSlot && sameRows && fitsText(finding);
    }

    private boolean fitsText(Finding finding) {
        return finding.reason() == null ? finding.evidence().contains(text) : text.equals(finding.reason());
    }

    private static String describe(Finding finding) {
        return finding.subject().name() + ": " + finding.verdict() + " "
                + Objects.requireNonNullElse(finding.reason(), finding.evidence());
    }
}
