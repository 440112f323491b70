package org.iamassay.checks.passwords;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class ConsolePasswordOverdueTest {

    @Test
    void aDueDateIsMeantToLieAhead() {
        checking(new ConsolePasswordOverdue()).report("""
                user | password_enabled | password_next_rotation | expect
                a    | true             | 2025-06-01T12:00:01Z   | PASS
                b    | true             | 2099-01-01T00:00:00Z   | PASS
                c    | true             | 2024-06-01T12:00:00Z   | FAIL password was due 2024-06-01, 365 days earlier
                d    | true             | no_information         | N/A parameter-unset
                """);
    }

    @Test
    void withoutAPasswordNothingIsDue() {
        checking(new ConsolePasswordOverdue()).report("""
                user | password_enabled | password_next_rotation | expect
                a    | false            | 2024-06-01T12:00:00Z   | N/A no-password
                b    | false            | (empty)                | N/A no-password
                c    | false            | N/A                    | N/A no-password
                d    | (empty)          | 2024-06-01T12:00:00Z   | NOT ASSESSED password-unknown
                e    | (empty)          | (empty)                | NOT ASSESSED password-unknown
                """);
    }
}
