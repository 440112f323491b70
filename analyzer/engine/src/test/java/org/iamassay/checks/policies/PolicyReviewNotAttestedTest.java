package org.iamassay.checks.policies;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PolicyReviewNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor182Days() {
        return ofFrequency(new PolicyReviewNotAttested(), 182);
    }
}
