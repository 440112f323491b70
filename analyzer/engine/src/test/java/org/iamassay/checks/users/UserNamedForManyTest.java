package org.iamassay.checks.users;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class UserNamedForManyTest {

    @Test
    void onlyWholeNamesAreGenericWithTheirTailStripped() {
        checking(new UserNamedForMany()).report("""
                user           | password_enabled | expect
                TEAM           | true             | FAIL "team" is no name of one person
                test.-_007     | true             | FAIL "test" is no name of one person
                admin2x        | true             | PASS
                jane.admin     | true             | PASS
                2024           | true             | PASS
                ops            | not_supported    | NOT ASSESSED password-unknown
                """);
    }

    @Test
    void aPatternHasToMatchTheWholeName() {
        checking(new UserNamedForMany())
                .with("user.name-pattern", "[a-z]+\\.[a-z]+")
                .report("""
                user      | password_enabled | expect
                jane.doe  | true             | PASS
                jane.doe2 | true             | FAIL the name does not match user.name-pattern
                Jane.Doe  | true             | FAIL the name does not match user.name-pattern
                x         | false            | N/A no-password
                """);
    }

    @Test
    void theListIsAParameter() {
        checking(new UserNamedForMany()).with("user.generic-names", "Kiosk").report("""
                user    | password_enabled | expect
                kiosk-3 | true             | FAIL
                admin   | true             | PASS
                """);
    }
}
