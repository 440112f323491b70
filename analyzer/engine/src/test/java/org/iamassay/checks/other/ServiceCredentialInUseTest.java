package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ServiceCredentialInUseTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new ServiceCredentialInUse(),
                """
                | SSC[C(codecommit/Active)}]} | FAIL active, for codecommit.amazonaws.com
                | SSC[C(codecommit/Inactive)}]} | PASS
                | SSC[C(cassandra/Expired)}]} | PASS
                | SSC[C(codecommit/Odd)}]} | NOT ASSESSED unreadable:Status
                | SSC[C(bedrock/Active)}, {'UserName': 'v', 'ServiceSpecificCredentialId': 'ACCAOTHER', 'ServiceName': 'codecommit.amazonaws.com', 'Status': 'Active'}]} | FAIL
                | SSC[C(codecommit/Active)}]}; api-key.services=codecommit.amazonaws.com | N/A no-subject
                | SSC[{'UserName': 'u', 'ServiceSpecificCredentialId': 'ACCAEXAMPLE', 'Status': 'Active'}]} | NOT ASSESSED missing-column:ServiceName
                | SSC[{'UserName': 'u', 'ServiceSpecificCredentialId': 'ACCAEXAMPLE', 'Status': 'Inactive'}]} | PASS
                | SSC[]} | N/A no-subject
                | SSC[], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:service-specific-credentials
                | SSC[C(codecommit/Active)}], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:service-specific-credentials & FAIL
                user: | SSC[C(codecommit/Active)}]}; iam-list-service-specific-credentials__u.json={'ServiceSpecificCredentials': [C(codecommit/Inactive)}]} | FAIL
                user: | SSC[C(codecommit/Inactive)}]}; iam-list-service-specific-credentials__u.json=error AccessDenied | PASS
                user: | iam-list-service-specific-credentials-all.json=error ValidationError; iam-list-service-specific-credentials__u.json={'ServiceSpecificCredentials': [C(codecommit/Inactive)}]} | PASS
                user: + user: user=v | iam-list-service-specific-credentials.json={'ServiceSpecificCredentials': [C(codecommit/Inactive)}]} | NOT ASSESSED incomplete-evidence:service-specific-credentials & PASS
                | | NOT ASSESSED missing-evidence:service-specific-credentials
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
