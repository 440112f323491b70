package org.iamassay.checks.mfa;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class UserWithoutMfaTest {

    @Test
    void judgesEveryKindOfCredential() {
        checking(new UserWithoutMfa()).report("""
                user | password_enabled | access_key_2_active | cert_2_active | mfa_active | expect
                a    | true             | false               | false         | false      | FAIL has a credential and no MFA device
                b    | false            | true                | (empty)       | true       | PASS
                c    | false            | false               | true          | false      | FAIL
                d    | false            | (empty)             | false         | false      | NOT ASSESSED unreadable:access_key_2_active
                e    | (empty)          | (empty)             | false         | true       | NOT ASSESSED password-unknown
                f    | (empty)          | true                | false         | (empty)    | NOT ASSESSED unreadable:mfa_active
                g    | false            | false               | false         | (empty)    | N/A no-credential
                """);
    }

    @Test
    void graceEndsWithItsLastSecond() {
        checking(new UserWithoutMfa()).with("grace.mfa-days", "3").report("""
                user | user_creation_time   | access_key_1_active | mfa_active | expect
                a    | 2025-05-29T12:00:01Z | true                | false      | N/A grace
                b    | 2025-05-29T12:00:00Z | true                | false      | FAIL
                c    | N/A                  | true                | false      | NOT ASSESSED unreadable:user_creation_time
                """);
    }
}
