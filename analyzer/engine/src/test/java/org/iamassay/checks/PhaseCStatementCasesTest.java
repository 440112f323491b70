package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.iamassay.testing.Case;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of the checks on statements of policies, each on the real check: outcome and reason. */
class PhaseCStatementCasesTest {

    static List<Case> cases() throws IOException {
        return Case.read("/org/iamassay/checks/phase-c-statements-cases.psv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case one) {
        one.run(TestChecks.byId(one.check()).orElseThrow());
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases()).hasSize(48).extracting(Case::no).doesNotHaveDuplicates();
    }
}
