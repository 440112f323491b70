package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NoPasswordPolicyTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new NoPasswordPolicy(),
                """
                | PP{}} | PASS
                | PP{'MinimumPasswordLength': 6}} | PASS
                | PP=error NoSuchEntity | FAIL no password policy is set, AWS's default holds
                | PP=error AccessDenied | NOT ASSESSED access-denied:password-policy
                | PP=error Throttling | NOT ASSESSED missing-evidence:password-policy
                | PP{'MinimumPasswordLength': 'many'}} | NOT ASSESSED incomplete-evidence:password-policy
                | PP{}}; iam-get-account-password-policy__again.json=error NoSuchEntity | FAIL
                | no-report | NOT ASSESSED missing-evidence:password-policy
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
