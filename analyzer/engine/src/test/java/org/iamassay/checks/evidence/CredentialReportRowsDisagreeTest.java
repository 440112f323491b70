package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.checks.evidence.ReportFacts.fails;
import static org.iamassay.checks.evidence.ReportFacts.run;
import static org.iamassay.checks.evidence.ReportFacts.whole;

import org.iamassay.check.Check;
import org.iamassay.check.Verdict;
import org.junit.jupiter.api.Test;

class CredentialReportRowsDisagreeTest {

    @Test
    void contradictionsOfRowsAreListed() {
        Check check = new CredentialReportRowsDisagree();
        assertThat(run(check, whole()).state()).isEqualTo(Verdict.PASS);
        fails(check, whole().inconsistency("lines 2 and 3 differ in mfa_active"), "lines 2 and 3 differ in mfa_active");
    }
}
