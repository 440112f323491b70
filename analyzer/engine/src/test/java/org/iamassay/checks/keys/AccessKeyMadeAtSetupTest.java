package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessKeyMadeAtSetupTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new AccessKeyMadeAtSetup(), """
                91  | uct=2025-04-12T12:00:00Z; pe=true; plu=2025-05-31T12:00:00Z; k1a=true; k1r=2025-04-12T12:00:05Z; k1u=N/A | fail
                92  | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-04-12T12:00:05Z; k1u=2025-05-31T12:00:00Z | pass
                93  | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-05-02T12:00:00Z; k1u=N/A | pass
                94  | uct=2025-04-12T12:00:00Z; pe=false; k1a=true; k1r=2025-04-12T12:00:00Z; k1u=N/A | not-applicable no-password
                199 | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=N/A; k1u=N/A | not-assessed unreadable:access_key_1_last_rotated
                200 | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=N/A; k1u=2025-05-31T12:00:00Z | pass
                201 | pe=false; k1a=false; k1r=2024-04-27T12:00:00Z | not-applicable no-password
                202 | pe=true; k1a=false; k1r=2024-04-27T12:00:00Z | not-applicable no-active-key
                a   | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-04-12T12:01:00Z | fail
                b   | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-04-12T12:01:01Z | pass
                c   | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-04-12T11:59:00Z | fail
                d   | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-04-12T12:00:05Z; column k1u missing | not-assessed missing-column:access_key_1_last_used_date
                e   | uct=2025-04-12T12:00:00Z; pe=true; k1a=true; k1r=2025-05-02T12:00:00Z; column k1u missing | pass
                f   | uct= (empty); pe=true; k1a=true; k1r=2025-05-02T12:00:00Z | not-assessed unreadable:user_creation_time
                g   | uct= (empty); pe=true; k1a=true; k1r=2025-05-02T12:00:00Z; k1u=2025-05-03T12:00:00Z | pass
                h   | pe=not_supported; k1a=true; k1r=2025-05-02T12:00:00Z | not-assessed password-unknown
                i   | pe=not_supported; k1a=false; k1r=2025-05-02T12:00:00Z | not-applicable no-active-key
                j   | pe=true; k1a= (empty); k1r=2025-05-02T12:00:00Z | not-assessed unreadable:access_key_1_active
                k   | pe=true; k1a=true; column k1r missing | not-assessed missing-column:access_key_1_last_rotated
                l   | pe=true; k1a=true; k1r=2025-06-02T12:00:00Z | not-assessed timestamp-after-as-of:access_key_1_last_rotated
                m   | uct=2025-06-01T12:01:00Z; pe=true; k1a=true; k1r=2025-06-01T12:10:00Z | pass
                """);
    }
}
