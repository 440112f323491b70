package org.iamassay.checks.mfa;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class ConsoleUserWithoutMfaTest {

    @Test
    void judgesPasswordsOnly() {
        checking(new ConsoleUserWithoutMfa()).report("""
                user  | password_enabled | mfa_active | access_key_1_active | expect
                alice | true             | false      | false               | FAIL signs in with a password alone
                bob   | true             | true       | true                | PASS
                carol | false            | (empty)    | true                | N/A no-password
                dave  | true             | (empty)    | false               | NOT ASSESSED unreadable:mfa_active
                erin  | not_supported    | true       | false               | NOT ASSESSED password-unknown
                """);
    }

    @Test
    void graceNeedsAKnownCreation() {
        checking(new ConsoleUserWithoutMfa()).with("grace.mfa-days", "3").report("""
                user | user_creation_time   | password_enabled | mfa_active | expect
                a    | 2025-05-30T12:00:00Z | true             | true       | N/A grace
                b    | 2025-05-30T12:00:00Z | true             | (empty)    | N/A grace
                c    | 2025-05-30T12:00:00Z | false            | false      | N/A no-password
                d    | (empty)              | true             | false      | NOT ASSESSED unreadable:user_creation_time
                e    | (empty)              | true             | true       | NOT ASSESSED unreadable:user_creation_time
                f    | 2025-06-01T12:15:01Z | true             | false      | NOT ASSESSED timestamp-after-as-of:user_creation_time
                g    | 2025-06-01T12:15:00Z | true             | false      | N/A grace
                """);
    }

    @Test
    void withoutGraceTheCreationPlaysNoPart() {
        checking(new ConsoleUserWithoutMfa()).report("""
                user | user_creation_time   | password_enabled | mfa_active | expect
                a    | (empty)              | true             | false      | FAIL
                b    | 2025-06-01T12:00:00Z | true             | false      | FAIL
                """);
    }
}
