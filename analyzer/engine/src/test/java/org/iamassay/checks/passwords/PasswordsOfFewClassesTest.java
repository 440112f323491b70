package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PasswordsOfFewClassesTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new PasswordsOfFewClasses(),
                """
                | PP{'RequireSymbols': true, 'RequireNumbers': true, 'RequireUppercaseCharacters': true, 'RequireLowercaseCharacters': true}} | PASS
                | PP{'RequireSymbols': false, 'RequireNumbers': true, 'RequireUppercaseCharacters': true}} | FAIL not demanded: lower, symbol
                | PP{}} | FAIL not demanded: upper, lower, number, symbol
                | PP{'RequireNumbers': true, 'RequireLowercaseCharacters': true}}; pwpolicy.classes=lower,number | PASS
                | PP{'RequireUppercaseCharacters': true, 'RequireLowercaseCharacters': true}}; pwpolicy.classes=lower,number | FAIL not demanded: number
                | PP=error NoSuchEntity | FAIL no password policy is set; AWS's default asks for three of the four classes
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
