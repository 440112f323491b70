package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessKeyUseUnexpectedTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new AccessKeyUseUnexpected(), """
                102 | k1a=true; k1r=2025-04-12T12:00:00Z; k1u=2025-05-30T12:00:00Z; k1g=us-east-1; k1s=iam | fail
                103 | k1a=true; k1r=2025-04-12T12:00:00Z; k1u=2025-05-30T12:00:00Z; k1g=ap-south-1; k1s=ec2 | key.allowed-regions=eu-west-1 | fail
                104 | k1a=true; k1r=2025-04-12T12:00:00Z; k1u=2025-05-30T12:00:00Z; k1g=N/A; k1s=s3 | key.allowed-regions=eu-west-1 | pass
                167 | k1a=true; k1r=2025-04-12T12:00:00Z; k1u=2025-05-30T12:00:00Z; k1g=us-east-1; k1s= (empty) | not-assessed unreadable:access_key_1_last_used_service
                197 | k1a=true; k1r=2025-05-22T12:00:00Z; k1u=N/A | not-applicable never-used
                a   | k1a=true; k1u=2025-05-30T12:00:00Z; k1g=ap-south-1; k1s= (empty) | key.allowed-regions=eu-west-1 | fail
                b   | k1a=true; k1u=2025-05-30T12:00:00Z; k1g= (empty); k1s=s3 | key.allowed-regions=eu-west-1 | not-assessed unreadable:access_key_1_last_used_region
                c   | k1a=true; k1u=2025-05-30T12:00:00Z; k1g= (empty); k1s=s3 | pass
                d   | k1a=true; k1u=2025-05-30T12:00:00Z; k1g=us-east-1; k1s= (empty) | key.unexpected-services= | pass
                e   | k1a=true; column k1u missing; k1s=iam | not-assessed missing-column:access_key_1_last_used_date
                f   | k1a=false; k1r=2025-04-12T12:00:00Z; k1u=2025-05-30T12:00:00Z; k1s=iam | not-applicable no-active-key
                g   | k1a= (empty); k1u=2025-05-30T12:00:00Z; k1s=iam | not-assessed unreadable:access_key_1_active
                h   | k1a= (empty) | not-applicable never-used
                i   | k1a=true; k1u=2025-05-30T12:00:00Z; k1g=EU-WEST-1; k1s=S3 | key.allowed-regions=eu-west-1 | pass
                """);
    }
}
