package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TwoActiveAccessKeysTooLongTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new TwoActiveAccessKeysTooLong(), """
                98  | k1a=true; k1r=2025-05-18T12:00:00Z; k2a=true; k2r=2024-01-18T12:00:00Z | pass
                99  | k1a=true; k1r=2024-01-18T12:00:00Z; k2a=true; k2r=2025-05-18T11:59:59Z | fail
                198 | k1a=true; k1r=2025-05-22T12:00:00Z | not-applicable no-second-key
                a   | k1a=true; k1r=2024-01-18T12:00:00Z; k2a= (empty); k2r=2024-01-18T12:00:00Z | not-assessed unreadable:access_key_2_active
                b   | k1a= (empty); k2a=false | not-applicable no-second-key
                c   | k1a=true; k1r=2024-01-18T12:00:00Z; k2a=true; k2r= (empty) | not-assessed unreadable:access_key_2_last_rotated
                d   | k1a=true; k1r=2025-05-22T12:00:00Z; k2a=true; k2r= (empty) | pass
                e   | uct=2025-05-25T12:00:00Z; k1a=true; k1r= (empty); k2a=true; k2r= (empty) | pass
                f   | uct=2024-01-01T12:00:00Z; k1a=true; k1r=N/A; k2a=true; k2r=2024-02-01T12:00:00Z | fail
                """);
    }
}
