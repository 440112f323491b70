package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistTest {

    static List<Check> checks() {
        return Checklist.all();
    }

    @Test
    void listsEveryCheckClass() {
        Set<String> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.iamassay.checks").stream()
                        .filter(type -> type.isAssignableTo(Check.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(Checklist.all().stream().map(check -> check.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void standsInTheOrderOfTheChecklist() {
        assertThat(Checklist.ids())
                .isEqualTo(Checklist.knownIds().stream()
                        .filter(Checklist.ids()::contains)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(Checklist.knownIds()).hasSize(130).doesNotHaveDuplicates();
    }

    @Test
    void phaseAIsWhole() {
        List<CheckInfo> ofReport = Checklist.all().stream()
                .map(Check::info)
                .filter(info -> info.phase() == Phase.A)
                .toList();
        assertThat(ofReport).hasSize(31);
        assertThat(ofReport.stream()
                        .map(CheckInfo::severity)
                        .mapToInt(Severity::halves)
                        .sum())
                .as("twice the weight of checklist section 5.16")
                .isEqualTo(260);
    }

    @Test
    void findsChecksById() {
        assertThat(Checklist.byId("access-key-rotated"))
                .containsInstanceOf(org.iamassay.checks.keys.AccessKeyNotRotated.class);
        assertThat(Checklist.byId("access-key-rotatd")).isEmpty();
    }

    @Test
    void digestIsThatOfTheContent() {
        assertThat(Checklist.digest()).matches("sha256:[0-9a-f]{64}").isEqualTo(Checklist.digest());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void servesThePracticesThatNameIt(Check check) {
        CheckInfo info = check.info();
        assertThat(new TreeSet<>(Set.of(info.practices())))
                .isEqualTo(Practices.all().stream()
                        .filter(practice -> practice.checks().contains(info.id()))
                        .map(Practice::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyPracticeIsCoveredByKnownChecks() {
        assertThat(Practices.all()).hasSize(84).extracting(Practice::id).doesNotHaveDuplicates();
        assertThat(Practices.all())
                .allSatisfy(
                        practice -> assertThat(practice.checks()).isNotEmpty().isSubsetOf(Checklist.knownIds()));
        assertThat(Practices.byId("P1-17").orElseThrow().shipped())
                .containsExactly("access-key-rotated", "single-active-access-key", "access-key-overlap-short");
    }
}
