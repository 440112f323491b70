package org.iamassay.checks.sharing;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExternalPartyAccessNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor365Days() {
        return ofFrequency(new ExternalPartyAccessNotAttested(), 365);
    }
}
