package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LongLivedApiKeyTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new LongLivedApiKey(),
                """
                | SSC[C(bedrock/Active), 'CreateDate': '2025-05-02T12:00:00Z', 'ExpirationDate': '2025-07-31T12:00:01Z'}]} | FAIL expires 2025-07-31, 60 days later, 90 days after its creation
                | SSC[C(bedrock/Active), 'CreateDate': '2025-05-02T12:00:00Z', 'ExpirationDate': '2025-06-01T12:00:00Z'}]} | PASS expired 2025-06-01, 0 days earlier
                | SSC[C(bedrock/Active), 'CreateDate': '2020-05-02T12:00:00Z', 'ExpirationDate': '2025-06-01T12:00:01Z'}]} | FAIL
                | SSC[C(logs/Active), 'CreateDate': '2025-05-02T12:00:00Z'}]} | FAIL never expires
                | SSC[C(logs/Active), 'CreateDate': '2025-05-02T12:00:00Z', 'ExpirationDate': 'never'}]} | NOT ASSESSED unreadable:ExpirationDate
                | SSC[C(bedrock/Active), 'ExpirationDate': '2025-07-01T12:00:00Z'}]} | NOT ASSESSED missing-column:CreateDate
                | SSC[C(bedrock/Active), 'ExpirationDate': '2025-09-01T12:00:00Z'}]} | FAIL expires 2025-09-01, 92 days later
                | SSC[C(bedrock/Active), 'CreateDate': '2025-06-20T12:00:00Z', 'ExpirationDate': '2025-07-01T12:00:00Z'}]} | NOT ASSESSED timestamp-after-as-of:CreateDate
                | SSC[C(bedrock/Active), 'CreateDate': '2025-06-01T14:00:00Z', 'ExpirationDate': '2025-08-30T14:00:00Z'}]} | PASS
                | SSC[C(bedrock/Active), 'CreateDate': '2025-05-02T12:00:00Z', 'ExpirationDate': '2025-07-31T12:00:00Z'}]}; api-key.max-lifetime-days=30 | FAIL
                | SSC[C(bedrock/Expired), 'CreateDate': '2025-05-02T12:00:00Z'}]} | N/A no-subject
                | SSC[C(bedrock/Odd)}]} | NOT ASSESSED unreadable:Status
                | SSC[C(codecommit/Active)}]} | N/A no-subject
                | SSC[{'UserName': 'u', 'ServiceSpecificCredentialId': 'ACCAEXAMPLE', 'Status': 'Active'}]} | NOT ASSESSED missing-column:ServiceName
                | SSC[], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:service-specific-credentials
                | iam-list-service-specific-credentials-all.json=error AccessDenied | NOT ASSESSED access-denied:service-specific-credentials
                """,
                "SSC[",
                "iam-list-service-specific-credentials-all.json={'ServiceSpecificCredentials': [",
                "C(",
                "{'UserName': 'u', 'ServiceSpecificCredentialId': 'ACCAEXAMPLE', 'ServiceName': '",
                "/",
                ".amazonaws.com', 'Status': '",
                ")",
                "'");
    }
}
