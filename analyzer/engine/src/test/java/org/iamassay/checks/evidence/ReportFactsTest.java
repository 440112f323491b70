package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Parameters;
import org.iamassay.check.Verdict;
import org.iamassay.checks.Cases;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.ReportColumn;
import org.junit.jupiter.api.Test;

/** Cases 143 to 147, 153, 154 and 218 to 225 of the checks that judge a file by what its reader saw. */
class ReportFactsTest {

    private static TableSnapshots whole() {
        return TableSnapshots.asOf("2025-06-01T12:00:00Z").root("").user("");
    }

    private static CheckRun run(Check check, TableSnapshots table) {
        return Cases.run(check, table.build(), Parameters.DEFAULTS);
    }

    private static void fails(Check check, TableSnapshots table, String text) {
        CheckRun run = run(check, table);
        assertThat(run.state()).isEqualTo(Verdict.FAIL);
        assertThat(run.findings().get(0).evidence()).isEqualTo(text);
        assertThat(run.findings().get(0).id()).endsWith(":report.csv:-");
    }

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
    void signsOfEditingAreListed() {
        Check check = new CredentialReportEdited();
        assertThat(run(check, whole()).state()).isEqualTo(Verdict.PASS);
        fails(
                check,
                whole().sign("upper-case booleans (line 3)").sign("CRLF"),
                "signs of editing: upper-case booleans (line 3), CRLF");
    }

    @Test
    void contradictionsOfRowsAreListed() {
        Check check = new CredentialReportRowsDisagree();
        assertThat(run(check, whole()).state()).isEqualTo(Verdict.PASS);
        fails(check, whole().inconsistency("lines 2 and 3 differ in mfa_active"), "lines 2 and 3 differ in mfa_active");
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
