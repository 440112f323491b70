package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Verdict;
import org.iamassay.checklist.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Public authorization details are judged to their end, each thing once, and what fails leads back to the file. */
class SharedAuthorizationDetailsTest {

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        try (Stream<Path> given = Files.walk(SharedFiles.path("gaad"));
                Stream<Path> made = Files.walk(SharedFiles.path("synthetic/gaad"))) {
            List<Path> files = Stream.concat(given, made)
                    .filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(5);
            return files.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isJudged(file)));
        }
    }

    private static void isJudged(Path file) throws IOException {
        TableSnapshots table = TableSnapshots.asOf("2025-06-01T12:00:00Z").withoutReport();
        table.dump(file.getFileName().toString(), Files.readString(file));
        Assessment assessment = Assessor.assess(table.build(), Profiles.shipped(Profiles.DEFAULT), Listing.ALL);
        assertThat(assessment.checks()).noneMatch(check -> check.run().state() == Verdict.ERROR);
        assertThat(assessment.findings()).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .filteredOn(finding -> !finding.subject().type().equals("account"))
                .allMatch(finding -> !finding.trace().isEmpty());
        Set<String> arns =
                assessment.principals().stream().map(PrincipalResult::arn).collect(Collectors.toSet());
        assertThat(arns).hasSameSizeAs(assessment.principals());
    }
}
