package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnlistedCredentialsTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new UnlistedCredentials(), """
                114 | additional_credentials_info=1 additional access key | fail
                115 | mfa=false | not-assessed missing-column:additional_credentials_info
                168 | additional_credentials_info= (empty) | not-assessed unreadable:additional_credentials_info
                a   | additional_credentials_info=N/A | pass
                b   | additional_credentials_info=no_information | pass
                """);
    }

    @TestFactory
    Stream<DynamicTest> reportsOf22ColumnsAreHelpedByTheListOfKeys() {
        return DumpCases.of(
                new UnlistedCredentials(),
                """
                user: | KEYS[OLD, NEW]} | PASS access keys listed: 2
                user: | KEYS[]} | PASS access keys listed: 0
                user: | KEYS[OLD, NEW, THIRD]} | FAIL has 3 access keys
                user: | KEYS[OLD, NEW, OLD]} | PASS access keys listed: 2
                user: | KEYS[OLD, NEW, THIRD], 'IsTruncated': true} | FAIL has 3 access keys
                user: | KEYS[OLD], 'IsTruncated': true} | NOT ASSESSED missing-column:additional_credentials_info
                user: + user: user=v | KEYS[OLD]} | PASS & NOT ASSESSED missing-column:additional_credentials_info
                user: | iam-list-access-keys__u.json=error AccessDenied | NOT ASSESSED missing-column:additional_credentials_info
                user: info= | KEYS[OLD]} | NOT ASSESSED unreadable:additional_credentials_info
                user: info=N/A | KEYS[OLD, NEW, THIRD]} | PASS
                user: info=1 more key | KEYS[OLD]} | FAIL the report says: "1 more key"
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
