package org.iamassay.checks.root;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RootCustodyNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor365Days() {
        return ofFrequency(new RootCustodyNotAttested(), 365);
    }
}
