package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.checks.evidence.ReportFacts.fails;
import static org.iamassay.checks.evidence.ReportFacts.run;
import static org.iamassay.checks.evidence.ReportFacts.whole;

import java.util.stream.IntStream;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Verdict;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.ReportColumn;
import org.junit.jupiter.api.Test;

class CredentialReportIncompleteTest {

    @Test
    void aReportWithTheBaseColumnsIsWhole() {
        assertThat(run(new CredentialReportIncomplete(), whole()).state()).isEqualTo(Verdict.PASS);
        assertThat(run(new CredentialReportIncomplete(), whole().withAdditionalColumn())
                        .state())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void everyGapIsNamed() {
        Check check = new CredentialReportIncomplete();
        fails(check, TableSnapshots.asOf("2025-06-01T12:00:00Z").user(""), "no row of the root user");
        fails(
                check,
                whole().without(ReportColumn.CERT_1_ACTIVE).ragged(7).repeatedHeader(12),
                "missing columns cert_1_active; fewer cells than the header in lines 7; header repeated in lines 12");
    }

    @Test
    void longListsAreCutWithTheirNumber() {
        TableSnapshots table = whole();
        IntStream.rangeClosed(1, 53).forEach(table::ragged);
        assertThat(run(new CredentialReportIncomplete(), table)
                        .findings()
                        .get(0)
                        .evidence())
                .contains("49, 50 and 3 more");
    }

    @Test
    void withoutAReportNothingIsSaidOfIt() {
        CheckRun run = run(new CredentialReportIncomplete(), whole().withoutReport());
        assertThat(run.reason()).isEqualTo("missing-evidence:credential-report");
    }
}
