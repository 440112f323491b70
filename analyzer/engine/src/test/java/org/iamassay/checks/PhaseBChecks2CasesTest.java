package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.iamassay.testing.Case;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of phase B on logging, organization and the evidence itself: outcome and reason. */
class PhaseBChecks2CasesTest {

    static List<Case> cases() throws IOException {
        return Case.read("/org/iamassay/checks/phase-b-checks2-cases.psv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case one) {
        one.run(TestChecks.byId(one.check()).orElseThrow());
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(cases())
                .extracting(Case::no)
                .containsExactly(134, 135, 136, 137, 138, 139, 149, 150, 151, 214, 215, 216, 217);
    }
}
