package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InactiveAccessKeyKeptTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new InactiveAccessKeyKept(), """
                100 | k1a=false; k1r=2024-01-18T12:00:00Z; k1u=2025-03-03T12:00:00Z | pass
                101 | k1a=false; k1r=2025-03-03T11:59:59Z; k1u=N/A | fail
                188 | k1a=false; column k1r missing; k1u=2024-08-05T12:00:00Z | fail
                189 | k1a=false; k1r= (empty); k1u=2024-08-05T12:00:00Z | fail
                190 | k1a=false; k1r= (empty) | not-assessed unreadable:access_key_1_last_rotated
                192 | k1a=false; k1r=2024-04-27T12:00:00Z; k1u= (empty) | not-assessed unreadable:access_key_1_last_used_date
                193 | k1a= (empty) | not-applicable no-key
                195 | k1a=true; k1r=2025-05-22T12:00:00Z | not-applicable key-active
                a   | | not-applicable no-key
                b   | k1a=false; k1r=2025-05-22T12:00:00Z; column k1u missing | pass
                c   | k1a=false; k1r=2025-06-02T12:00:00Z | not-assessed timestamp-after-as-of:access_key_1_last_rotated
                d   | k1a=false; k1r=N/A; k1u=2025-03-03T11:59:59Z | fail
                e   | k1a= (empty); k1r=2024-04-27T12:00:00Z | not-assessed unreadable:access_key_1_active
                f   | k1a=false; k1r=2025-05-31T12:00:00Z | key.inactive-max-days=0 | fail
                g   | k1a=false; k1r=N/A; k1u= (empty) | not-applicable no-key
                h   | k1a=false; k1r=N/A; k1u=2025-06-02T12:00:00Z | not-assessed timestamp-after-as-of:access_key_1_last_used_date
                """);
    }
}
