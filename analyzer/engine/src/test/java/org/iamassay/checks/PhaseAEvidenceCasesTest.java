package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameters;
import org.iamassay.check.Severity;
import org.iamassay.evidence.EvidenceGroup;
import org.iamassay.evidence.Intake;
import org.iamassay.evidence.ReadOptions;
import org.iamassay.model.Snapshot;
import org.iamassay.testing.Case;
import org.iamassay.testing.Expected;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases on report files, through the real reader. */
class PhaseAEvidenceCasesTest {

    static List<Case> cases() throws IOException {
        return Case.read("/org/iamassay/checks/phase-a-evidence-cases.psv");
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases())
                .extracting(Case::no)
                .containsExactly(143, 144, 145, 146, 147, 153, 154, 218, 219, 220, 221, 222, 223, 224, 225);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case one, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.csv"), one.csv(), StandardCharsets.UTF_8);
        Check check = TestChecks.byId(one.check()).orElseThrow();
        ReadOptions options =
                new ReadOptions(Optional.of(Instant.parse("2025-06-01T12:00:00Z")), Optional.empty(), Optional.empty());
        int accounts = 0;
        try (Intake intake = Intake.open(List.of(file), InputStream.nullInputStream(), options)) {
            for (EvidenceGroup group : intake.groups()) {
                for (Snapshot snapshot : group.load().snapshots()) {
                    Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
                    CheckRun run = CheckRunner.run(check, Severity.INFO, examination, Listing.ALL);
                    Expected.assertAll("case " + one.no(), run.findings(), one.expected());
                    accounts++;
                }
            }
        }
        assertThat(accounts).isPositive();
    }
}
