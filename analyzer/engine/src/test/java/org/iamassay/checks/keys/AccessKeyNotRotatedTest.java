package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessKeyNotRotatedTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new AccessKeyNotRotated(), """
                76  | k1a=true; k1r=2025-03-03T12:00:00Z | pass
                77  | k1a=true; k1r=2025-03-03T11:59:59Z | fail
                78  | k1a=false; k1r=2022-12-14T12:00:00Z; k2a=true; k2r=2024-11-13T12:00:00Z | not-applicable no-active-key, fail
                79  | k1a=true; k1r=2025-02-21T12:00:00Z; k2a=true; k2r=2025-02-21T12:00:00Z | fail, fail
                80  | k1a=false; k1r=N/A | not-applicable no-subject
                81  | k1a=true; k1r=2025-06-02T12:00:00Z | not-assessed timestamp-after-as-of:access_key_1_last_rotated
                82  | uct=2024-04-27T12:00:00Z; k1a=true; k1r=N/A | fail
                83  | R: k1a=true; k1r=2017-03-15T12:00:00Z | not-applicable no-subject, not-applicable root-judged-separately
                165 | k1a=true; k1r= (empty) | not-assessed unreadable:access_key_1_last_rotated
                166 | uct=2025-05-12T12:00:00Z; k1a=true; k1r= (empty) | pass
                191 | k1a=false; k1r= (empty) | not-applicable no-subject
                194 | k1a= (empty) | not-assessed unreadable:access_key_1_active
                196 | k1a=false; k1r=2022-12-14T12:00:00Z | not-applicable no-active-key
                a   | k1a=true; k1r=2025-06-01T12:15:00Z | pass
                b   | k1a=true; k1r=2024-01-01T00:00:00Z; column k1u missing | fail
                c   | uct= (empty); k1a=true; k1r=N/A | not-assessed unreadable:user_creation_time
                d   | k1a=true; k1r=2025-05-01T12:00:00Z | key.max-age-days=30 | fail
                e   | k2a=true; column k2r missing | not-assessed missing-column:access_key_2_last_rotated
                """);
    }
}
