package org.iamassay.checks.users;

import static org.iamassay.testing.CheckTable.checking;

import org.iamassay.testing.CheckTable;
import org.junit.jupiter.api.Test;

class UserNotInUseTest {

    private static CheckTable users() {
        return checking(new UserNotInUse());
    }

    @Test
    void oneCredentialInUseIsEnough() {
        users().report("""
                user | password_enabled | password_last_used   | access_key_1_active | access_key_1_last_rotated | access_key_1_last_used_date | expect
                a    | true             | 2025-01-15T12:00:00Z | true                | 2024-01-18T12:00:00Z      | 2025-05-30T12:00:00Z        | PASS newest sign of use: access key 1, 2025-05-30, 2 days earlier
                b    | true             | 2025-01-15T12:00:00Z | true                | 2024-01-18T12:00:00Z      | 2025-02-01T12:00:00Z        | FAIL newest sign of use: access key 1, 2025-02-01, 120 days earlier
                c    | true             | 2025-01-15T12:00:00Z | false               | 2024-01-18T12:00:00Z      | 2025-05-30T12:00:00Z        | FAIL newest sign of use: password
                d    | true             | 2025-01-15T12:00:00Z | true                | 2024-01-18T12:00:00Z      | (empty)                     | NOT ASSESSED unreadable:access_key_1_last_used_date
                e    | true             | 2025-05-15T12:00:00Z | true                | 2024-01-18T12:00:00Z      | (empty)                     | PASS
                f    | true             | 2025-01-15T12:00:00Z | true                | 2025-05-15T12:00:00Z      | (empty)                     | PASS newest sign of use: access key 1, too young to be unused
                """);
    }

    @Test
    void aCertificateCountsWithItsDateOrTheUsersCreation() {
        users().report("""
                user | user_creation_time   | cert_1_active | cert_1_last_rotated  | expect
                a    | 2015-01-01T00:00:00Z | true          | 2025-03-03T12:00:01Z | PASS
                b    | 2015-01-01T00:00:00Z | true          | 2025-03-03T12:00:00Z | FAIL
                c    | 2025-05-01T00:00:00Z | true          | N/A                  | PASS newest sign of use: signing certificate 1, 2025-05-01, 31 days earlier (creation of the user, no date of its own)
                d    | 2015-01-01T00:00:00Z | true          | (empty)              | NOT ASSESSED unreadable:cert_1_last_rotated
                e    | 2025-05-01T00:00:00Z | true          | (empty)              | PASS
                f    | 2015-01-01T00:00:00Z | (empty)       | 2014-01-01T00:00:00Z | NOT ASSESSED unreadable:cert_1_active
                """);
    }

    @Test
    void graceEndsWithItsLastSecond() {
        users().with("grace.new-user-days", "90").with("dormant.max-days", "30").report("""
                user | user_creation_time   | password_enabled | password_last_used | password_last_changed | expect
                a    | 2025-03-03T12:00:01Z | true             | no_information     | 2025-03-03T12:00:01Z  | N/A grace
                b    | 2025-03-03T12:00:00Z | true             | no_information     | 2025-03-03T12:00:00Z  | FAIL
                c    | (empty)              | true             | no_information     | 2025-03-03T12:00:00Z  | NOT ASSESSED unreadable:user_creation_time
                d    | (empty)              | false            | N/A                | N/A                   | N/A no-credential
                e    | 2025-05-03T12:00:01Z | not_supported    | no_information     | N/A                   | N/A grace
                """);
    }

    @Test
    void theSigninGapExcusesUsersOlderThanItsEndOnly() {
        users().asOf("2018-06-20T00:00:00Z").with("dormant.max-days", "28").report("""
                user | user_creation_time   | password_enabled | password_last_used   | password_last_changed | access_key_1_active | access_key_1_last_rotated | expect
                a    | 2018-05-23T21:07:59Z | true             | no_information       | 2018-05-23T21:07:59Z  | false               | N/A                       | PASS
                b    | (empty)              | true             | 2018-04-20T00:00:00Z | 2018-04-20T00:00:00Z  | false               | N/A                       | NOT ASSESSED signin-gap-2018
                c    | 2018-03-01T00:00:00Z | not_supported    | 2018-04-20T00:00:00Z | N/A                   | true                | 2018-03-01T00:00:00Z      | NOT ASSESSED signin-gap-2018
                d    | 2018-03-01T00:00:00Z | false            | 2018-04-20T00:00:00Z | N/A                   | true                | 2018-03-01T00:00:00Z      | FAIL
                """);
    }
}
