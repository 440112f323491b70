package org.iamassay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.iamassay.check.Finding;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of small accounts: one line {@code what | account in words | parameters | findings}, the findings in the order of their
 * ids, joined by {@code &}: the name of the subject, then the outcome as in {@link Expected}.
 *
 * <p>A line that ends in a backslash goes on in the next one.
 */
public final class Accounts {

    private static final Pattern FORM = Pattern.compile("(.*?) (PASS|FAIL|N/A|NOT ASSESSED)(?: (.+))?");

    private Accounts() {}

    /** One test for each line of the table. */
    public static Stream<DynamicTest> of(Check check, String table) {
        return table.replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> DynamicTest.dynamicTest(line.strip(), () -> verify(check, line)));
    }

    /** A trial on an account in words. */
    public static Trial trial(String account) {
        return Account.into(Trial.asOf(Trial.AS_OF), account);
    }

    private static void verify(Check check, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Trial trial = trial(cells.get(1));
        Arrays.stream(cells.get(2).split(";", -1))
                .filter(edit -> !edit.isBlank())
                .map(edit -> edit.strip().split("=", 2))
                .forEach(edit -> trial.parameter(edit[0], edit[1]));
        verify(line, trial.run(check).findings(), cells.get(3));
    }

    /** Holds when the findings are exactly those expected. */
    public static void verify(String what, List<Finding> findings, String cell) {
        String[] expected = cell.split(" & ", -1);
        assertThat(findings).as(what + ": " + words(findings)).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            Matcher one = FORM.matcher(expected[i].strip());
            assertThat(one.matches()).as("an outcome: " + expected[i]).isTrue();
            Finding finding = findings.get(i);
            assertThat(finding.subject().name() + " " + word(finding))
                    .as(words(findings))
                    .isEqualTo(one.group(1) + " " + one.group(2));
            String text = Objects.requireNonNullElse(one.group(3), "");
            if (finding.reason() == null) {
                assertThat(finding.evidence()).contains(text);
            } else {
                assertThat(finding.reason()).isEqualTo(text);
            }
        }
    }

    private static String word(Finding finding) {
        return switch (finding.verdict()) {
            case NOT_APPLICABLE -> "N/A";
            case NOT_ASSESSED -> "NOT ASSESSED";
            default -> finding.verdict().name();
        };
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.subject().name() + " " + word(finding) + " "
                        + Objects.requireNonNullElse(finding.reason(), finding.evidence()))
                .collect(Collectors.joining(" & "));
    }
}
