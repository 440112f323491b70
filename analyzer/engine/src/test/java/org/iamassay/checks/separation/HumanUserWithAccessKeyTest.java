package org.iamassay.checks.separation;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HumanUserWithAccessKeyTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new HumanUserWithAccessKey(), """
                111 | user=jane.doe@example.com; pe=true; mfa=true; k1a=true; k1r=2025-05-23T12:00:00Z | fail
                112 | user=x7; k1a=true; k1r=2025-05-23T12:00:00Z | not-applicable other-kind
                a   | user=jane.doe; pe=true | pass
                b   | user=jane.doe; pe=true; k2a= (empty) | not-assessed unreadable:access_key_2_active
                c   | user=jane.doe; pe=true; k1a=true; k2a= (empty) | fail
                """);
    }
}
