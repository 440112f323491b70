package org.iamassay.checks.keys;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.iamassay.testing.DumpCases;
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

    @TestFactory
    Stream<DynamicTest> withoutReportTheListsOfKeysAnswer() {
        return DumpCases.of(
                new AccessKeyNotRotated(),
                """
                | no-report; U1; KEYS[OLD]} | FAIL access key ending MPLE created 2025-03-03, 90 days earlier
                | no-report; U1; KEYS[NEW]} | PASS
                | no-report; U1; KEYS[OLD, EVEN]} | FAIL & FAIL
                | no-report; U1; KEYS[OLD, OLD]} | FAIL
                | no-report; U1; KEYS[OFF]} | N/A no-active-key
                | no-report; U1; KEYS[NEW]}; key.max-age-days=60 | FAIL
                | no-report; U1; KEYS[{'AccessKeyId': 'AKIAIOSFODNN7EXAMPLE', 'Status': 'Active'}]} | NOT ASSESSED missing-column:CreateDate
                | no-report; U1; KEYS[{'AccessKeyId': 'AKIAIOSFODNN7EXAMPLE', 'CreateDate': '2015-03-03T12:00:00Z'}]} | NOT ASSESSED missing-column:Status
                | no-report; U1; KEYS[{'AccessKeyId': 'AKIAIOSFODNN7EXAMPLE', 'Status': 'Active', 'CreateDate': '2025-07-01T00:00:00Z'}]} | NOT ASSESSED timestamp-after-as-of:CreateDate
                | no-report; U1; KEYS[]} | N/A no-subject
                | no-report; KEYS[]} | NOT ASSESSED incomplete-evidence:access-keys
                | no-report; KEYS[OLD]} | NOT ASSESSED incomplete-evidence:access-keys & FAIL
                | no-report; iam-list-users.json={'Users': [{'UserName': 'u', 'Arn': 'arn:aws:iam::111122223333:user/u'}, {'UserName': 'v', 'Arn': 'arn:aws:iam::111122223333:user/v'}]}; KEYS[NEW]} | NOT ASSESSED incomplete-evidence:access-keys & PASS
                | no-report; U1; KEYS[NEW], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:access-keys & PASS
                | no-report; U1; iam-list-access-keys.json={'AccessKeyMetadata': [{'AccessKeyId': 'AKIAIOSFODNN7EXAMPLE', 'Status': 'Inactive'}]} | NOT ASSESSED incomplete-evidence:access-keys
                | no-report; U1; iam-list-access-keys__u.json=error AccessDenied | NOT ASSESSED missing-evidence:credential-report
                user: k1a=true; k1r=2025-05-01T12:00:00Z | KEYS[OLD]} | PASS
                """,
                "KEYS[",
                "iam-list-access-keys__u.json={'AccessKeyMetadata': [",
                "OLD",
                "{'UserName': 'u', 'AccessKeyId': 'AKIAIOSFODNN7EXAMPLE', 'Status': 'Active', 'CreateDate': '2025-03-03T11:59:59Z'}",
                "EVEN",
                "{'UserName': 'u', 'AccessKeyId': 'AKIAI44QH8DHBEXAMPLE', 'Status': 'Active', 'CreateDate': '2025-03-03T11:59:59Z'}",
                "NEW",
                "{'UserName': 'u', 'AccessKeyId': 'AKIAI44QH8DHBEXAMPLE', 'Status': 'Active', 'CreateDate': '2025-03-03T12:00:00Z'}",
                "OFF",
                "{'UserName': 'u', 'AccessKeyId': 'AKIAI44QH8DHBEXAMPLE', 'Status': 'Inactive', 'CreateDate': '2015-03-03T12:00:00Z'}",
                "THIRD",
                "{'UserName': 'u', 'AccessKeyId': 'AKIAIOSFODNN7EXAMPL3', 'Status': 'Inactive'}",
                "U1",
                "iam-list-users.json={'Users': [{'UserName': 'u', 'Arn': 'arn:aws:iam::111122223333:user/team/u'}]}");
    }
}
