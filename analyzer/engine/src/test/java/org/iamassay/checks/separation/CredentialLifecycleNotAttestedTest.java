package org.iamassay.checks.separation;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CredentialLifecycleNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor365Days() {
        return ofFrequency(new CredentialLifecycleNotAttested(), 365);
    }
}
