package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessKeyUnusedTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new AccessKeyUnused(), """
                84  | k1a=true; k1r=2024-11-13T12:00:00Z; k1u=2025-04-17T12:00:00Z | fail
                85  | k1a=true; k1r=2024-11-13T12:00:00Z; k1u=2025-04-17T12:00:01Z; k1g=N/A; k1s=s3 | pass
                86  | k1a=true; k1r=2022-09-05T12:00:00Z; k1u=N/A | fail
                87  | k1a=true; k1r=2025-05-31T12:00:00Z; k1u=N/A | pass
                88  | k1a=true; k1r=2022-09-05T12:00:00Z; column k1u missing | not-assessed missing-column:access_key_1_last_used_date
                89  | k1a=true; k1r=2025-05-12T12:00:00Z; column k1u missing | pass
                90  | k1a=false; k1r=2024-04-27T12:00:00Z; k1u=2024-08-05T12:00:00Z; k2a=true; k2r=2024-08-05T12:00:00Z; k2u=2024-11-13T12:00:00Z | not-applicable no-active-key, fail
                164 | k1a=true; k1r=2022-09-05T12:00:00Z; k1u= (empty) | not-assessed unreadable:access_key_1_last_used_date
                a   | k1a=true; k1r= (empty); k1u=N/A | not-assessed unreadable:access_key_1_last_rotated
                b   | k1a=true; k1r=N/A; k1u=N/A | fail
                c   | uct=2025-05-12T12:00:00Z; k1a=true; k1r= (empty); k1u= (empty) | pass
                d   | k1a=true; k1r=2025-05-22T12:00:00Z; k1u=N/A | unused.max-days=5; grace.new-key-days=30 | not-applicable grace
                e   | k1a=true; k1r=2025-05-02T12:00:00Z; k1u=N/A | unused.max-days=5; grace.new-key-days=30 | fail
                f   | k1a=true; k1r= (empty); k1u=2025-01-01T00:00:00Z | grace.new-key-days=30 | not-assessed unreadable:access_key_1_last_rotated
                g   | k1a=not_supported; k1r=2025-05-02T12:00:00Z | not-assessed unreadable:access_key_1_active
                h   |  | not-applicable no-subject
                """);
    }
}
