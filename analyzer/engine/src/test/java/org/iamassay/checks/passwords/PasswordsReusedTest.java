package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PasswordsReusedTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new PasswordsReused(),
                """
                | PP{'PasswordReusePrevention': 24}} | PASS
                | PP{'PasswordReusePrevention': 23}} | FAIL passwords remembered: 23, limit 24
                | PP{'PasswordReusePrevention': 4}}; pwpolicy.reuse=4 | PASS
                | PP{}} | FAIL no password is remembered
                | PP=error NoSuchEntity | FAIL no password policy is set; by AWS's default no password is remembered
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
