package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameters;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;

/** Rows of one subject that differ are one subject, whatever they differ in (checklist section 1.3). */
class DuplicateRowsTest {

    private static final String KEY = "access_key_1_active=true; access_key_1_last_rotated=2024-01-01T00:00:00Z";

    @Test
    void aSlotIsNamedInEveryRowOnceTheIdsOfAUserNeedIt() {
        CheckRun run = run(
                "access-key-rotated",
                KEY + "; access_key_2_active=true; access_key_2_last_rotated=2024-01-01T00:00:00Z",
                KEY);
        assertThat(run.failed()).isEqualTo(2);
        assertThat(run.findings()).extracting(f -> f.subject().key()).allMatch(key -> key.matches(".*/[12]"));
        assertThat(run.findings().get(0).rows()).hasSize(2);
    }

    @Test
    void aCertificateThatOnlyOneRowShowsFailsWithBothRowsInTheTrace() {
        CheckRun run =
                run("user-no-signing-certificate", "cert_1_active=true; cert_1_last_rotated=2014-06-19T12:00:00Z", "");
        assertThat(run.failed()).isEqualTo(1);
        assertThat(run.passed()).isZero();
        Finding finding = run.findings().get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.rows()).hasSize(2);
    }

    private static CheckRun run(String id, String one, String other) {
        Check check = TestChecks.byId(id).orElseThrow();
        Examination examination = new Examination(
                TableSnapshots.asOf("2025-06-01T12:00:00Z")
                        .user(one)
                        .user(other)
                        .build(),
                Parameters.DEFAULTS);
        return CheckRunner.run(check, Severity.LOW, examination, Listing.OPEN);
    }
}
