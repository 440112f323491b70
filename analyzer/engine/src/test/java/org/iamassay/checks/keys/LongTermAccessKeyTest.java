package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LongTermAccessKeyTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new LongTermAccessKey(), """
                159 | pe=true; k1a=false; k1r=2025-05-27T12:00:00Z | pass
                160 | k2a=true; k2r=2025-05-27T12:00:00Z | fail
                a   | | not-applicable no-credential
                b   | pe=true; k1a= (empty) | not-assessed unreadable:access_key_1_active
                c   | k1a= (empty); k2a=true | fail
                d   | pe= (empty) | not-assessed password-unknown
                e   | c1a=true; pe= (empty) | pass
                """);
    }
}
