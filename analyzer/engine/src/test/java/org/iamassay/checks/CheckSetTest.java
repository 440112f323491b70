package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EvidenceCheck;
import org.iamassay.check.Framework;
import org.iamassay.check.Parameter;
import org.iamassay.check.RootCheck;
import org.iamassay.checklist.Practice;
import org.iamassay.checklist.Practices;
import org.iamassay.testing.Expected;
import org.iamassay.testing.TestChecks;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check: whoever adds one learns here what is missing. */
class CheckSetTest {

    /** Checks on a file as a whole have an example in words; the conformance cases on report files hold their texts. */
    private static final String IN_WORDS = "file: ";

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

    @Test
    void everyCheckIsListed() {
        Set<String> listed =
                checks().stream().map(check -> check.getClass().getName()).collect(Collectors.toSet());
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.iamassay.checks")
                        .stream()
                        .filter(type -> type.isAssignableTo(Check.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(written);
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
        assertThat(info.title()).doesNotStartWith("Ensure").doesNotEndWith(".").matches("(?:[A-Z]|[a-z]+:[A-Z]).*");
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
    void servesPracticesThatNameIt(Check check) {
        String id = check.info().id();
        List<String> naming = Practices.all().stream()
                .filter(practice -> practice.checks().contains(id))
                .map(Practice::id)
                .toList();
        assertThat(check.info().practices()).containsExactlyInAnyOrderElementsOf(naming);
        // A check that serves no practice is there for the benchmarks' sake.
        assertThat(naming.size() + check.info().frameworks().length).isPositive();
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
        if (check.info().passes().startsWith(IN_WORDS)) {
            assertThat(check).isInstanceOf(EvidenceCheck.class);
            return;
        }
        example(check, check.info().passes(), "PASS");
        example(check, check.info().fails(), "FAIL");
    }

    private static void example(Check check, String example, String expected) {
        Trial trial = Trial.asOf(Trial.AS_OF);
        if (example.contains(".json ") || example.startsWith("earlier ") || example.startsWith("attested ")) {
            trial.example(example);
            assertThat(trial.run(check).state().name()).as(example).isEqualTo(expected);
            return;
        }
        trial.row((check instanceof RootCheck ? "user=<root_account>; " : "") + example);
        Expected.assertAll(check.info().id() + " " + example, trial.findings(check), expected);
    }
}
