package org.iamassay.checks.users;

import static org.iamassay.testing.CheckTable.checking;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EmptyShellUserTest {

    @Test
    void anyTraceOfACredentialIsSomething() {
        checking(new EmptyShellUser()).report("""
                user | password_enabled | access_key_2_last_used_date | cert_2_active | cert_2_last_rotated | additional_credentials_info | expect
                a    | true             | N/A                         | false         | N/A                 | N/A                         | PASS
                b    | false            | 2024-08-05T12:00:00Z        | false         | N/A                 | N/A                         | PASS
                c    | false            | N/A                         | true          | N/A                 | N/A                         | PASS
                d    | false            | N/A                         | false         | N/A                 | 1 more key                  | PASS
                e    | false            | N/A                         | false         | N/A                 | (empty)                     | FAIL no credential of any kind; user created 2015-01-01, 3804 days earlier
                f    | false            | (empty)                     | false         | N/A                 | N/A                         | FAIL
                """);
    }

    @Test
    void anUnknownCellCouldHoldACredential() {
        checking(new EmptyShellUser()).report("""
                user | password_enabled | access_key_1_active | access_key_1_last_rotated | cert_1_active | cert_1_last_rotated  | expect
                a    | (empty)          | false               | N/A                       | false         | N/A                  | NOT ASSESSED password-unknown
                b    | false            | (empty)             | N/A                       | false         | N/A                  | NOT ASSESSED unreadable:access_key_1_active
                c    | false            | false               | (empty)                   | false         | N/A                  | NOT ASSESSED unreadable:access_key_1_last_rotated
                d    | false            | false               | N/A                       | (empty)       | N/A                  | NOT ASSESSED unreadable:cert_1_active
                e    | false            | false               | N/A                       | false         | (empty)              | NOT ASSESSED unreadable:cert_1_last_rotated
                f    | (empty)          | false               | N/A                       | (empty)       | 2014-06-19T12:00:00Z | PASS
                """);
    }

    @Test
    void anUnknownCreationIsNotOldEnough() {
        checking(new EmptyShellUser()).report("""
                user | user_creation_time   | expect
                a    | (empty)              | NOT ASSESSED unreadable:user_creation_time
                b    | N/A                  | NOT ASSESSED unreadable:user_creation_time
                c    | 2025-06-02T12:00:00Z | NOT ASSESSED timestamp-after-as-of:user_creation_time
                """);
        checking(new EmptyShellUser()).with("user.shell-grace-days", "0").report("""
                user | user_creation_time   | expect
                a    | 2025-06-01T12:00:00Z | N/A grace
                b    | 2025-06-01T11:59:59Z | FAIL
                """);
    }

    @TestFactory
    Stream<DynamicTest> aCredentialThatNoReportListsIsSomething() {
        return DumpCases.of(
                new EmptyShellUser(),
                """
                user: | SSH(Active)]} | PASS
                user: | SSH(Inactive)]} | FAIL
                user: | SSH(Odd)]} | FAIL
                user: user=v | SSH(Active)]} | FAIL
                user: | SSC(Active)]} | PASS
                user: | SSC(Expired)]} | FAIL
                user: | iam-list-ssh-public-keys__u.json=error AccessDenied | FAIL
                user: pe= | SSH(Active)]} | PASS
                """,
                "SSH(",
                "iam-list-ssh-public-keys__u.json={'SSHPublicKeys': [{'UserName': 'u', 'SSHPublicKeyId': 'APKAEXAMPLE', 'Status': '",
                "SSC(",
                "iam-list-service-specific-credentials-all.json={'ServiceSpecificCredentials': [{'UserName': 'u', 'ServiceSpecificCredentialId': 'ACCAEXAMPLE', 'ServiceName': 'codecommit.amazonaws.com', 'Status': '",
                ")",
                "'}");
    }
}
