package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Assessor;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Listing;
import org.iamassay.checklist.Profiles;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.history.Cell;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.Comparer;
import org.iamassay.history.Comparison;
import org.iamassay.history.Movement;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.SideReader;
import org.iamassay.model.AccountId;
import org.iamassay.model.Snapshot;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read back from an {@code assessment.json} is the side that its evidence gives, but for what only evidence tells. */
class AssessmentAsSideTest {

    private static final Path SAMPLES = Path.of("../../samples");

    /** The newest snapshot of each account of each sample. */
    static List<Snapshot> samples() throws IOException {
        List<Snapshot> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                try (Intake intake = Intake.open(List.of(folder), InputStream.nullInputStream(), ReadOptions.NONE)) {
                    for (EvidenceGroup group : intake.groups()) {
                        Map<AccountId, Snapshot> newest = new TreeMap<>();
                        group.load().snapshots().forEach(snapshot -> newest.put(snapshot.account(), snapshot));
                        all.addAll(newest.values());
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(5);
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheSideOfItsEvidence(Snapshot snapshot) throws IOException {
        Side made = made(snapshot);
        Side read = read(snapshot, Listing.ALL);
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("checks", "principals", "report", "hasEvidence", "dumped")
                .isEqualTo(made);
        assertThat(read.checks()).isEqualTo(made.checks());
        assertThat(principals(read)).isEqualTo(principals(made));
        assertThat(read.report()).isEmpty();
        assertThat(read.dumped()).isEmpty();
        assertThat(read.hasEvidence()).isFalse();
    }

    /** Not-applicable subjects are left out where not all findings are listed; they count nowhere. */
    @ParameterizedTest
    @MethodSource("samples")
    void withoutAllFindingsItTellsAllThatCounts(Snapshot snapshot) throws IOException {
        Side made = made(snapshot);
        Side read = read(snapshot, Listing.OPEN);
        for (int i = 0; i < made.checks().size(); i++) {
            SideCheck one = read.checks().get(i);
            SideCheck other = made.checks().get(i);
            assertThat(one.passesListed()).as(one.id()).isTrue();
            assertThat(counting(one, false)).as(one.id()).isEqualTo(counting(other, false));
            assertThat(counting(one, true)).as(one.id()).isEqualTo(counting(other, true));
        }
        assertThat(read.subjects()).isEqualTo(made.subjects());
        assertThat(principals(read)).isEqualTo(principals(made));
    }

    /** Nothing changes between evidence and the assessment that was made of it. */
    @ParameterizedTest
    @MethodSource("samples")
    void comparedWithItsEvidenceNothingChanges(Snapshot snapshot) throws IOException {
        ComparedSide made = ComparedSide.of(made(snapshot));
        ComparedSide read = ComparedSide.of(read(snapshot, Listing.OPEN));
        for (Comparison comparison : List.of(Comparer.compare(made, read), Comparer.compare(read, made))) {
            assertThat(comparison.identities()).isEmpty();
            assertThat(comparison.events()).isEmpty();
            assertThat(comparison.findings())
                    .filteredOn(finding -> finding.state().isChange())
                    .isEmpty();
            assertThat(comparison.movement())
                    .isEqualTo(made.reported().headline().exact() == null ? Movement.UNKNOWN : Movement.NONE);
        }
    }

    /** Names that are markup, formulas or unpaired surrogates come back as they were. */
    @Test
    void namesAreKept() throws IOException {
        Assessment hostile = SampleAssessments.hostileNames();
        Side read = read(hostile);
        assertThat(read.subjects()).isEqualTo(SideMaker.of(hostile).subjects());
        assertThat(principals(read)).isEqualTo(principals(SideMaker.of(hostile)));
        for (SideCheck check : read.checks()) {
            CheckRun run = hostile.checks().get(read.checks().indexOf(check)).run();
            assertThat(check.cells())
                    .filteredOn(cell -> cell.value() == Cell.Value.PASS)
                    .extracting(Cell::subject)
                    .containsExactlyInAnyOrderElementsOf(run.passing());
        }
    }

    /** Failures and what was not seen are listed with all they rest on; of passes only who it is. */
    private static List<?> counting(SideCheck check, boolean passes) {
        Stream<Cell> cells = check.cells().stream().filter(cell -> (cell.value() == Cell.Value.PASS) == passes);
        return passes
                ? cells.map(Cell::subject).toList()
                : cells.filter(cell -> cell.value() != Cell.Value.NOT_APPLICABLE)
                        .toList();
    }

    /** The file tells of a creation that is not known only that it is not. */
    private static List<String> principals(Side side) {
        return side.principals().stream()
                .map(principal -> String.join(
                        " ",
                        principal.kind().word(),
                        principal.name(),
                        principal.arn(),
                        principal.created().text(),
                        principal.id().orElse("-"),
                        ofPrincipal(principal)))
                .toList();
    }

    private static String ofPrincipal(SidePrincipal principal) {
        return principal.use() + principal.tier() + principal.human() + principal.privilege() + principal.risk();
    }

    private static Side made(Snapshot snapshot) {
        return SideMaker.of(assessment(snapshot, Listing.ALL));
    }

    private static Side read(Snapshot snapshot, Listing listing) throws IOException {
        return read(assessment(snapshot, listing));
    }

    private static Side read(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(assessment, out);
        return SideReader.read(new ByteArrayInputStream(out.toByteArray()), "assessment.json");
    }

    private static Assessment assessment(Snapshot snapshot, Listing listing) {
        return Assessor.assess(snapshot, Profiles.shipped(Profiles.DEFAULT), listing);
    }
}
