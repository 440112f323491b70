package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SideReader;
import org.iamassay.model.Snapshot;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Assessments of real credential reports are valid by the schema and give content whose numbers agree. */
class RealAssessmentsTest {

    @Test
    void formatsForMachinesAreValidAndAgree() throws Exception {
        MachineFormatsTest formats = new MachineFormatsTest();
        for (Assessment assessment : assessments()) {
            Results results = Results.of(assessment, Optional.empty());
            formats.sarifIsValidAndCountsWhatTheAssessmentCounts(results);
            formats.ocsfIsValidAndCountsWhatTheAssessmentCounts(results);
            formats.junitIsValidAndCountsTheStatesOfTheChecks(results);
        }
    }

    @Test
    void everyAssessmentIsValidAndTold() throws IOException {
        JsonSchema schema = schema();
        List<Assessment> all = assessments();
        assertThat(all).hasSizeGreaterThan(5);
        for (Assessment assessment : all) {
            String json = Golden.text(out -> AssessmentJson.write(assessment, out));
            assertThat(schema.validate(JsonText.MAPPER.readTree(json))).isEmpty();
            assertThat(SideReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "it")
                            .checks())
                    .hasSameSizeAs(assessment.checks())
                    .allMatch(SideCheck::passesListed);
            agrees(assessment, ContentBuilder.build(assessment));
            StringBuilder csv = new StringBuilder();
            FindingsCsv.write(List.of(assessment), csv);
            assertThat(csv.toString().lines().count())
                    .isGreaterThan(assessment.findings().size());
        }
    }

    private static void agrees(Assessment assessment, ReportContent content) throws IOException {
        StringBuilder summary = new StringBuilder();
        SummaryMarkdown.write(content, summary);
        assertThat(summary).contains(assessment.snapshot().account().value());
        assertThat(content.table("controls").rows()).hasSameSizeAs(assessment.checks());
        assertThat(content.table("practices").rows()).allMatch(row -> !Objects.equals(row.get(1), ""));
        // The ring shows what is counted: the tiers of the summary.
        Figure tiers = content.figure("tiers");
        double shown =
                tiers.series().stream().mapToDouble(s -> s.values().get(0)).sum();
        assertThat(shown)
                .isEqualTo(assessment.tier().principals().values().stream()
                        .mapToInt(n -> n)
                        .sum());
    }

    private static List<Assessment> assessments() throws IOException {
        List<Assessment> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(reports())) {
            for (Path file : files.sorted().toList()) {
                try (Intake intake = Intake.open(List.of(file), InputStream.nullInputStream(), ReadOptions.NONE)) {
                    for (EvidenceGroup group : intake.groups()) {
                        group.load().snapshots().forEach(snapshot -> assess(snapshot, all));
                    }
                }
            }
        }
        return all;
    }

    private static void assess(Snapshot snapshot, List<Assessment> all) {
        all.add(Assessor.assess(snapshot, Profiles.shipped(Profiles.CREDENTIAL_REPORT), Listing.OPEN));
        all.add(Assessor.assess(snapshot, Profiles.shipped(Profiles.DEFAULT), Listing.ALL));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AssessmentJson.class.getResourceAsStream("assessment-1.schema.json"))) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
        }
    }

    /** The public sample files lie outside of the project. */
    private static Path reports() {
        Path folder = shared();
        Assumptions.assumeTrue(folder != null, "skipped: no folder shared/data beside the repository");
        return Objects.requireNonNull(folder).resolve("credential-reports");
    }

    private static @Nullable Path shared() {
        String named = System.getenv("ASSAY_SHARED_DATA");
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve("data");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
