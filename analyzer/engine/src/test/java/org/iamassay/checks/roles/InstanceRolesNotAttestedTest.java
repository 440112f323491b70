package org.iamassay.checks.roles;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InstanceRolesNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor182Days() {
        return ofFrequency(new InstanceRolesNotAttested(), 182);
    }
}
