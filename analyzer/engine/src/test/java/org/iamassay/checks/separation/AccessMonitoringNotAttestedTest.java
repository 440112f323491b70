package org.iamassay.checks.separation;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessMonitoringNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor182Days() {
        return ofFrequency(new AccessMonitoringNotAttested(), 182);
    }
}
