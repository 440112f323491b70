package org.iamassay.checks.groups;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GroupDesignNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor365Days() {
        return ofFrequency(new GroupDesignNotAttested(), 365);
    }
}
