package org.iamassay.checks.passwords;

import static org.iamassay.testing.CheckTable.checking;

import org.iamassay.testing.CheckTable;
import org.junit.jupiter.api.Test;

class ConsolePasswordNotInUseTest {

    private static CheckTable passwords() {
        return checking(new ConsolePasswordNotInUse());
    }

    @Test
    void saysWhatItWasJudgedBy() {
        passwords().report("""
                user | user_creation_time   | password_last_used   | password_last_changed | password_enabled | expect
                a    | 2015-01-01T00:00:00Z | 2025-04-17T12:00:00Z | 2025-05-30T12:00:00Z  | true             | FAIL password last used 2025-04-17, 45 days earlier
                b    | 2015-01-01T00:00:00Z | no_information       | 2025-01-01T12:00:00Z  | true             | FAIL password never used, set 2025-01-01, 151 days earlier
                c    | 2025-01-01T00:00:00Z | N/A                  | N/A                   | true             | FAIL password never used, set 2025-01-01, 151 days earlier (creation of the user, no date of its own)
                d    | N/A                  | N/A                  | N/A                   | true             | NOT ASSESSED unreadable:user_creation_time
                e    | 2025-05-20T00:00:00Z | (empty)              | (empty)               | not_supported    | NOT ASSESSED password-unknown
                """);
    }

    @Test
    void theLimitAndTheGraceAreParameters() {
        passwords()
                .with("unused.max-days", "30")
                .with("grace.new-user-days", "45")
                .report("""
                user | user_creation_time   | password_enabled | password_last_used   | expect
                a    | 2015-01-01T00:00:00Z | true             | 2025-05-02T12:00:01Z | PASS
                b    | 2015-01-01T00:00:00Z | true             | 2025-05-02T12:00:00Z | FAIL
                c    | 2025-04-17T12:00:01Z | true             | 2025-05-02T12:00:00Z | N/A grace
                d    | 2025-04-17T12:00:00Z | true             | 2025-05-02T12:00:00Z | FAIL
                e    | (empty)              | true             | 2025-05-02T12:00:00Z | NOT ASSESSED unreadable:user_creation_time
                f    | (empty)              | true             | 2025-05-31T12:00:00Z | NOT ASSESSED unreadable:user_creation_time
                """);
    }

    @Test
    void theSigninGapExcusesWhileItLastsAndUntilTheLimitAfterIt() {
        String table = """
                user | user_creation_time   | password_enabled | password_last_used   | password_last_changed | expect
                a    | 2017-01-01T00:00:00Z | true             | 2018-01-01T00:00:00Z | 2017-01-01T00:00:00Z  | %s
                """;
        passwords().asOf("2018-05-04T05:50:00Z").report(table.formatted("FAIL"));
        passwords().asOf("2018-05-04T05:50:01Z").report(table.formatted("NOT ASSESSED signin-gap-2018"));
        passwords().asOf("2018-07-07T21:07:59Z").report(table.formatted("NOT ASSESSED signin-gap-2018"));
        passwords().asOf("2018-07-07T21:08:00Z").report(table.formatted("FAIL"));
    }

    @Test
    void theSigninGapExcusesNobodyCreatedAfterIt() {
        passwords().asOf("2018-06-20T00:00:00Z").with("unused.max-days", "28").report("""
                user | user_creation_time   | password_enabled | password_last_used   | expect
                a    | 2018-05-23T21:07:59Z | true             | 2018-05-20T00:00:00Z | NOT ASSESSED signin-gap-2018
                b    | 2018-05-23T21:08:00Z | true             | 2018-05-20T00:00:00Z | FAIL
                c    | (empty)              | true             | 2018-05-20T00:00:00Z | NOT ASSESSED signin-gap-2018
                """);
    }
}
