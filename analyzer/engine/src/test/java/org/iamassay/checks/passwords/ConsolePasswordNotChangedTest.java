package org.iamassay.checks.passwords;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class ConsolePasswordNotChangedTest {

    @Test
    void aSentinelMovesOnToTheUserAndAnUnknownCellDoesNot() {
        checking(new ConsolePasswordNotChanged()).report("""
                user | user_creation_time   | password_enabled | password_last_changed | expect
                a    | 2025-01-01T00:00:00Z | true             | N/A                   | FAIL password last changed 2025-01-01, 151 days earlier (creation of the user, no date of its own)
                b    | 2025-05-01T00:00:00Z | true             | not_supported         | PASS
                c    | 2025-01-01T00:00:00Z | true             | (empty)               | NOT ASSESSED unreadable:password_last_changed
                d    | 2025-05-01T00:00:00Z | true             | (empty)               | PASS
                e    | 2025-01-01T00:00:00Z | true             | 2025-06-02T12:00:00Z  | NOT ASSESSED timestamp-after-as-of:password_last_changed
                f    | 2025-01-01T00:00:00Z | not_supported    | 2025-05-30T12:00:00Z  | NOT ASSESSED password-unknown
                g    | 2025-01-01T00:00:00Z | false            | 2025-01-01T12:00:00Z  | N/A no-password
                """);
    }

    @Test
    void theLimitIsAParameter() {
        checking(new ConsolePasswordNotChanged())
                .with("password.max-age-days", "1")
                .report("""
                user | password_enabled | password_last_changed | expect
                a    | true             | 2025-05-31T12:00:00Z  | PASS
                b    | true             | 2025-05-31T11:59:59Z  | FAIL
                """);
    }
}
