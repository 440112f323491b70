package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EvidenceCheck;
import org.iamassay.check.Framework;
import org.iamassay.check.Parameter;
import org.iamassay.check.RootCheck;
import org.iamassay.testing.Expected;
import org.iamassay.testing.TestChecks;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check: whoever adds one learns here what is missing. */
class CheckSetTest {

    /** How many practices each practice document has (checklist section 3). */
    private static final Map<String, Integer> PRACTICES = Map.of("P0", 19, "P1", 43, "P2", 11, "P3", 11);

    /** Begins an example that no row can be: it tells of a whole file. */
    private static final String WHOLE_FILE = "file: ";

    static List<Check> checks() {
        return TestChecks.all();
    }

    @Test
    void idsAndTitlesAreUnique() {
        assertThat(checks()).extracting(check -> check.info().id()).doesNotHaveDuplicates();
        assertThat(checks()).extracting(check -> check.info().title()).doesNotHaveDuplicates();
    }

    @Test
    void areasStandInReadingOrder() {
        assertThat(checks()).extracting(check -> check.info().area()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isStatelessAndFinal(Check check) {
        assertThat(Modifier.isFinal(check.getClass().getModifiers())).isTrue();
        assertThat(check.getClass().getDeclaredFields())
                .filteredOn(field -> !field.isSynthetic())
                .allMatch(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isTested(Check check) {
        assertThatCode(() -> Class.forName(check.getClass().getName() + "Test")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void namesTheGoodState(Check check) {
        CheckInfo info = check.info();
        assertThat(info.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
        assertThat(info.title()).doesNotStartWith("Ensure").doesNotEndWith(".").matches("[A-Z].*");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void tellsWhyAndWhatToDo(Check check) {
        CheckInfo info = check.info();
        assertThat(List.of(info.risk(), info.remediation(), info.console())).allMatch(text -> text.endsWith("."));
        assertThat(info.cli().lines()).isNotEmpty().allMatch(line -> line.startsWith("aws "));
        assertThat(info.references()).isNotEmpty().allMatch(CheckSetTest::isPageOfAws);
        assertThat(info.reads()).doesNotHaveDuplicates();
    }

    private static boolean isPageOfAws(String address) {
        URI uri = URI.create(address);
        return "https".equals(uri.getScheme()) && "docs.aws.amazon.com".equals(uri.getHost());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void servesPracticesThatExist(Check check) {
        assertThat(check.info().practices())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(practice -> {
                    assertThat(practice).matches("P[0-3]-[1-9][0-9]?");
                    int last = Objects.requireNonNull(PRACTICES.get(practice.substring(0, 2)));
                    assertThat(Integer.parseInt(practice.substring(3))).isLessThanOrEqualTo(last);
                });
    }

    @ParameterizedTest
    @MethodSource("checks")
    void hasParametersThatExist(Check check) {
        assertThat(check.info().parameters())
                .doesNotHaveDuplicates()
                .allMatch(id -> Parameter.byId(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isMappedToFrameworksThatExist(Check check) {
        CheckInfo info = check.info();
        List<String> frameworks = new ArrayList<>();
        for (String entry : String.join(" ", info.frameworks()).split(" ", 0)) {
            if (entry.isEmpty()) {
                continue;
            }
            String[] parts = entry.split(":", 2);
            frameworks.add(parts[0]);
            assertThat(Framework.byId(parts[0])).as(entry).isPresent();
            assertThat(Arrays.asList(parts[1].split(",", -1)))
                    .as(entry)
                    .doesNotHaveDuplicates()
                    .allMatch(requirement -> requirement.matches("[A-Za-z0-9.()-]+(@[0-9]+)?"));
            if (entry.contains("@")) {
                assertThat(Parameter.byId(info.parameters()[0]).orElseThrow().kind())
                        .as(entry)
                        .isEqualTo(Parameter.Kind.WHOLE_NUMBER);
            }
        }
        assertThat(frameworks).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void examplesAreTrue(Check check) {
        example(check, check.info().passes(), "PASS");
        example(check, check.info().fails(), "FAIL");
    }

    @Test
    void onlyChecksOfFilesHaveExamplesInProse() {
        assertThat(checks())
                .filteredOn(check -> (check.info().passes() + check.info().fails()).contains(WHOLE_FILE))
                .allMatch(EvidenceCheck.class::isInstance);
    }

    private static void example(Check check, String edits, String expected) {
        if (edits.startsWith(WHOLE_FILE)) {
            return;
        }
        Trial trial = Trial.asOf(Trial.AS_OF);
        trial.row((check instanceof RootCheck ? "user=<root_account>; " : "") + edits);
        Expected.assertAll(check.info().id() + " " + edits, trial.findings(check), expected);
    }
}
