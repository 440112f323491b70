package org.iamassay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Check;
import org.iamassay.check.Finding;
import org.iamassay.checklist.Checklist;
import org.iamassay.report.Language;
import org.iamassay.report.Texts;
import org.iamassay.testing.Case;
import org.iamassay.testing.TestChecks;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the assessment says follows a phrase of the catalogue, so that it can be said in other languages. */
class SentencesTest {

    private static final Texts TEXTS = Texts.of(Language.ENGLISH);

    @Test
    void examplesOfChecksSpeakInPhrases() {
        Set<String> unknown = new TreeSet<>();
        for (Check check : Checklist.all()) {
            for (String example : List.of(check.info().passes(), check.info().fails())) {
                if (!example.startsWith("file:")) {
                    collect(findings(check, example), unknown);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Finding> findings(Check check, String example) {
        Trial trial = Trial.asOf(Trial.AS_OF);
        if (example.contains(".json ") || example.startsWith("earlier ") || example.startsWith("attested ")) {
            trial.example(example);
        } else {
            trial.row(example);
            trial.row("user=<root_account>; " + example);
        }
        return trial.run(check).findings();
    }

    @Test
    void casesSpeakInPhrases() throws IOException {
        Set<String> unknown = new TreeSet<>();
        List<Case> cases = new ArrayList<>();
        for (String name :
                List.of("a", "a-evidence", "b-checks1", "b-checks2", "c-checks3", "c-principals", "c-statements")) {
            cases.addAll(Case.read("/org/iamassay/checks/phase-" + name + "-cases.psv"));
        }
        assertThat(cases).hasSizeGreaterThan(250);
        for (Case one : cases) {
            Check check = TestChecks.byId(one.check()).orElseThrow();
            collect(one.trial().run(check).findings(), unknown);
        }
        assertThat(unknown).isEmpty();
    }

    private static void collect(List<Finding> findings, Set<String> unknown) {
        findings.stream()
                .filter(finding -> !TEXTS.checks().knows(finding))
                .forEach(finding -> unknown.add(finding.check() + ": " + finding.evidence()));
    }

    @ParameterizedTest
    @MethodSource("org.iamassay.samples.SamplesTest#stories")
    void samplesSpeakInPhrases(Story story) throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Assessment assessment : SampleAssessments.of(story)) {
            collect(assessment.findings(), unknown);
            Stream.of(
                            assessment.notes().stream(),
                            assessment.tier().movesUp().stream(),
                            assessment.snapshot().evidence().stream().flatMap(file -> file.warnings().stream()))
                    .flatMap(sentences -> sentences)
                    .filter(sentence -> !TEXTS.knows(sentence))
                    .forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }
}
