package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TwoActiveAccessKeysTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new TwoActiveAccessKeys(), """
                95  | k1a=true; k1r=2025-05-27T12:00:00Z; k2a=true; k2r=2025-04-12T12:00:00Z | fail
                96  | k1a=true; k1r=2025-05-27T12:00:00Z; k2a=false; k2r=2025-04-12T12:00:00Z | pass
                97  | k1a=true; k1r=2025-05-27T12:00:00Z; column k2a missing | not-assessed missing-column:access_key_2_active
                a   | k1a=false; k2a= (empty) | not-assessed unreadable:access_key_2_active
                b   | k1a=false; k1r=2024-01-18T12:00:00Z | not-applicable no-active-key
                c   | R: k1a=true; k2a=true ## k1a=true | not-applicable root-judged-separately, pass
                """);
    }
}
