package org.iamassay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the table of packages, the homes of libraries, and what no code behind the reading may touch. */
class ArchitectureTest {

    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses PROGRAM = new ClassFileImporter(
                    List.of(new ImportOption.DoNotIncludeTests(), new WithoutTestJars()))
            .importPackages("org.iamassay");

    /** Each library and the only packages that may know it. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("tech.tablesaw..", List.of("org.iamassay.frame..")),
            Map.entry(
                    "org.apache.commons.csv..",
                    List.of("org.iamassay.evidence..", "org.iamassay.report.data..", "org.iamassay.report.table..")),
            Map.entry(
                    "com.fasterxml.jackson..",
                    List.of(
                            "org.iamassay.evidence..",
                            "org.iamassay.policy..",
                            "org.iamassay.history..",
                            "org.iamassay.response..",
                            // Lists of a table are JSON in one cell, and conditions see them as lists.
                            "org.iamassay.ownchecks..",
                            "org.iamassay.report.data..",
                            // Names in policies are looked for, and the mapping of pseudonyms is written.
                            "org.iamassay.report.redact..")),
            Map.entry("org.apache.commons.compress..", List.of("org.iamassay.evidence..")),
            Map.entry("org.dhatim..", List.of("org.iamassay.evidence..")),
            Map.entry(
                    "org.snakeyaml..",
                    List.of(
                            "org.iamassay.settings..",
                            "org.iamassay.checklist..",
                            "org.iamassay.ownchecks..",
                            "org.iamassay.waiver..",
                            "org.iamassay.report..")),
            Map.entry(
                    "com.google.re2j..",
                    List.of(
                            "org.iamassay.check..",
                            "org.iamassay.checks..",
                            "org.iamassay.checklist..",
                            "org.iamassay.evidence..",
                            "org.iamassay.ownchecks..",
                            "org.iamassay.history..")),
            Map.entry(
                    "org.apache.commons.numbers..",
                    List.of(
                            "org.iamassay.score..",
                            "org.iamassay.assess..",
                            "org.iamassay.history..",
                            "org.iamassay.report..")),
            Map.entry("org.apache.poi..", List.of("org.iamassay.report.excel..", "org.iamassay.report.word..")),
            Map.entry("org.openxmlformats..", List.of("org.iamassay.report.excel..", "org.iamassay.report.word..")),
            Map.entry("org.jfree..", List.of("org.iamassay.report.chart..")),
            Map.entry("org.apache.batik..", List.of("org.iamassay.report.chart..")),
            Map.entry("org.sqlite..", List.of("org.iamassay.history.store..")),
            Map.entry("java.sql..", List.of("org.iamassay.history.store..", "org.iamassay.report.table..")),
            Map.entry("com.samskivert..", List.of("org.iamassay.report.html..")),
            Map.entry("dev.cel..", List.of("org.iamassay.ownchecks..")),
            Map.entry("picocli..", List.of("org.iamassay.cli..")),
            Map.entry("me.tongfei..", List.of("org.iamassay.cli..")));

    /** The tests of another module come in a jar of their own. */
    private static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @Test
    void looksAtTheWholeProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.iamassay.model..")
                .layer("policy")
                .definedBy("org.iamassay.policy..")
                .layer("settings")
                .definedBy("org.iamassay.settings..")
                .layer("frame")
                .definedBy("org.iamassay.frame..")
                .layer("evidence")
                .definedBy("org.iamassay.evidence..")
                .layer("check")
                .definedBy("org.iamassay.check")
                .layer("checks")
                .definedBy("org.iamassay.checks..")
                .layer("checklist")
                .definedBy("org.iamassay.checklist..")
                .layer("waiver")
                .definedBy("org.iamassay.waiver..")
                .layer("response")
                .definedBy("org.iamassay.response..")
                .layer("score")
                .definedBy("org.iamassay.score..")
                .layer("assess")
                .definedBy("org.iamassay.assess..")
                .layer("ownchecks")
                .definedBy("org.iamassay.ownchecks..")
                .layer("history")
                .definedBy("org.iamassay.history..")
                .layer("reports")
                .definedBy("org.iamassay.report..")
                .layer("cli")
                .definedBy("org.iamassay.cli..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("settings")
                .mayNotAccessAnyLayer()
                .whereLayer("policy")
                .mayOnlyAccessLayers("model")
                .whereLayer("frame")
                .mayOnlyAccessLayers("model")
                .whereLayer("evidence")
                .mayOnlyAccessLayers("frame", "policy", "model")
                .whereLayer("check")
                .mayOnlyAccessLayers("policy", "model")
                .whereLayer("checks")
                .mayOnlyAccessLayers("check", "policy", "model")
                .whereLayer("checklist")
                .mayOnlyAccessLayers("checks", "check", "settings", "model")
                .whereLayer("waiver")
                .mayOnlyAccessLayers("check", "settings", "model")
                .whereLayer("response")
                .mayOnlyAccessLayers("check", "settings", "model")
                .whereLayer("score")
                .mayOnlyAccessLayers("check", "model")
                .whereLayer("assess")
                .mayOnlyAccessLayers(
                        "waiver",
                        "response",
                        "settings",
                        "score",
                        "checklist",
                        "checks",
                        "check",
                        "frame",
                        "evidence",
                        "policy",
                        "model")
                // Conditions speak of the columns of the tables, which an assessment knows last.
                .whereLayer("ownchecks")
                .mayOnlyAccessLayers("assess", "checklist", "check", "settings", "frame", "model")
                .whereLayer("history")
                .mayOnlyAccessLayers(
                        "assess",
                        "waiver",
                        "response",
                        "score",
                        "checklist",
                        "checks",
                        "check",
                        "frame",
                        "evidence",
                        "policy",
                        "model")
                // Answers of the policy engine are written as they are, without an assessment.
                .whereLayer("reports")
                .mayOnlyAccessLayers(
                        "history",
                        "assess",
                        "waiver",
                        "response",
                        "settings",
                        "score",
                        "checklist",
                        "check",
                        "frame",
                        "evidence",
                        "policy",
                        "model")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(PROGRAM);
    }

    @Test
    void areasOfChecksDoNotKnowEachOther() {
        slices().matching("org.iamassay.checks.(*)..")
                .should()
                .notDependOnEachOther()
                .check(PROGRAM);
    }

    @Test
    void noPackageCycle() {
        slices().matching("org.iamassay.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void librariesStayAtHome() {
        HOMES.forEach((library, homes) -> noClasses()
                .that(not(resideInAnyPackage(homes.toArray(String[]::new))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("the home of " + library + " is " + homes)
                .check(PROGRAM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.http..",
                "javax.naming..",
                "java.rmi..",
                "com.google.common..",
                "javax.annotation..",
                "java.util.logging..",
                "sun.."
            })
    void nobodyUses(String forbidden) {
        noClasses().should().dependOnClassesThat().resideInAPackage(forbidden).check(PROGRAM);
    }

    @Test
    void nobodyOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|InetAddress|URL)")
                .because("Assay never touches a network")
                .check(PROGRAM);
    }

    @Test
    void nobodyReadsTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("the same input gives the same bytes")
                .check(PROGRAM);
    }

    @Test
    void nobodyUsesDefaultsOfTheMachine() {
        noClasses()
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.iamassay.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void nothingIsDeserialised() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.io.ObjectInputStream.class)
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        TreeSet<String> unmarked = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            JavaPackage home = type.getPackage();
            if (!home.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(home.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void checksAreFinalAndHoldNothing() {
        classes()
                .that()
                .implement("org.iamassay.check.Check")
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .check(PROGRAM);
    }
}
