package org.iamassay.checks.keys;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KeyScanNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor182Days() {
        return ofFrequency(new KeyScanNotAttested(), 182);
    }
}
