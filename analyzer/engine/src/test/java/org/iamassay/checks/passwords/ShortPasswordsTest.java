package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ShortPasswordsTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new ShortPasswords(),
                """
                | PP{'MinimumPasswordLength': '14'}} | PASS minimum length 14, limit 14
                | PP{'MinimumPasswordLength': 13}} | FAIL minimum length 13, limit 14
                | PP{'MinimumPasswordLength': 13}}; pwpolicy.min-length=13 | PASS
                | PP{'RequireSymbols': true}} | FAIL the policy names no minimum length
                | PP=error NoSuchEntity | FAIL no password policy is set; AWS's default asks for 8 characters
                | PP= | NOT ASSESSED missing-evidence:password-policy
                | PP{'MinimumPasswordLength': 14}}; iam-get-account-password-policy__again.json={'PasswordPolicy': {'MinimumPasswordLength': 8}} | FAIL minimum length 8, limit 14
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
