package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import org.iamassay.testing.Case;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of phase A, each on the real check: outcome and reason. */
class PhaseACasesTest {

    /** Checks of phase A (checklist section 5.16). */
    private static final int CHECKS = 31;

    private static List<Case> all() throws IOException {
        return Case.read("/org/iamassay/checks/phase-a-cases.psv");
    }

    static List<Case> cases() throws IOException {
        return all().stream().filter(PhaseACasesTest::hasCheck).toList();
    }

    private static boolean hasCheck(Case one) {
        return TestChecks.byId(one.check()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case one) {
        one.run(TestChecks.byId(one.check()).orElseThrow());
    }

    @Test
    void noCaseIsLost() throws IOException {
        assertThat(all()).hasSize(167).extracting(Case::no).doesNotHaveDuplicates();
    }

    @Test
    void everyCaseRunsOnceAllChecksAreThere() throws IOException {
        assumeThat(TestChecks.all()).hasSize(CHECKS);
        assertThat(all()).allMatch(PhaseACasesTest::hasCheck);
    }
}
