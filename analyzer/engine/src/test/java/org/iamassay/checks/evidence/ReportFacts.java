package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Listing;
import org.iamassay.check.Parameters;
import org.iamassay.check.Verdict;
import org.iamassay.evidence.TableSnapshots;

/** Runs checks that judge a file by what its reader saw of it. */
final class ReportFacts {

    private ReportFacts() {}

    /** A report without anything odd. */
    static TableSnapshots whole() {
        return TableSnapshots.asOf("2025-06-01T12:00:00Z").root("").user("");
    }

    static CheckRun run(Check check, TableSnapshots table) {
        Examination examination = new Examination(table.build(), Parameters.DEFAULTS);
        return CheckRunner.run(check, check.info().severity(), examination, Listing.ALL);
    }

    static void fails(Check check, TableSnapshots table, String text) {
        CheckRun run = run(check, table);
        assertThat(run.state()).isEqualTo(Verdict.FAIL);
        assertThat(run.findings().get(0).evidence()).isEqualTo(text);
        assertThat(run.findings().get(0).id()).endsWith(":report.csv:-");
    }
}
