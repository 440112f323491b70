package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.iamassay.testing.Case;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of phase C on what principals may do, each on the real check: outcome, reason and words. */
class PhaseCPrincipalCasesTest {

    static List<Case> cases() throws IOException {
        return Case.read("/org/iamassay/checks/phase-c-principals-cases.psv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case one) {
        one.run(TestChecks.byId(one.check()).orElseThrow());
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases()).hasSize(25).extracting(Case::no).doesNotHaveDuplicates();
    }
}
