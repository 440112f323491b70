package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ServerCertificateExpiredTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new ServerCertificateExpired(),
                """
                | CERT[A 'Expiration': '2025-06-01T12:00:01Z'}]} | PASS expires 2025-06-01, 0 days later
                | CERT[A 'Expiration': '2025-06-01T12:00:00Z'}]} | FAIL expired 2025-06-01, 0 days earlier
                | CERT[A 'Expiration': '2025-07-01T12:00:00Z'}]}; server-cert.warning-days=30 | FAIL expires 2025-07-01, 30 days later
                | CERT[A 'Expiration': '2025-07-01T12:00:01Z'}]}; server-cert.warning-days=30 | PASS
                | CERT[A 'UploadDate': '2020-01-01T00:00:00Z'}]} | NOT ASSESSED missing-column:Expiration
                | CERT[A 'Expiration': 'later'}]} | NOT ASSESSED unreadable:Expiration
                | CERT[A 'Expiration': '2026-06-01T12:00:00Z'}], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:server-certificates & PASS
                | CERT[A 'Expiration': '2020-06-01T12:00:00Z'}], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:server-certificates & FAIL
                | CERT[A 'Expiration': '2026-06-01T12:00:00Z'}, {'ServerCertificateName': 'no arn'}]} | NOT ASSESSED incomplete-evidence:server-certificates & PASS
                | iam-list-server-certificates.json=error AccessDenied | NOT ASSESSED access-denied:server-certificates
                | | NOT ASSESSED missing-evidence:server-certificates
                """,
                "CERT[",
                "iam-list-server-certificates.json={'ServerCertificateMetadataList': [",
                "A ",
                "{'ServerCertificateName': 'web', 'Arn': 'arn:aws:iam::111122223333:server-certificate/web', ");
    }
}
