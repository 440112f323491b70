package org.iamassay.checks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.checks.evidence.ReportFacts.fails;
import static org.iamassay.checks.evidence.ReportFacts.run;
import static org.iamassay.checks.evidence.ReportFacts.whole;

import org.iamassay.check.Check;
import org.iamassay.check.Verdict;
import org.junit.jupiter.api.Test;

class CredentialReportEditedTest {

    @Test
    void signsOfEditingAreListed() {
        Check check = new CredentialReportEdited();
        assertThat(run(check, whole()).state()).isEqualTo(Verdict.PASS);
        fails(
                check,
                whole().sign("upper-case booleans (line 3)").sign("CRLF"),
                "signs of editing: upper-case booleans (line 3), CRLF");
    }
}
