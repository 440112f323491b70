package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UsersCannotChangePasswordTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new UsersCannotChangePassword(),
                """
                | PP{'AllowUsersToChangePassword': true}} | PASS
                | PP{'AllowUsersToChangePassword': false}} | FAIL users may not change their own password
                | PP{}} | FAIL users may not change their own password
                | PP=error NoSuchEntity | FAIL no password policy is set; by AWS's default users may not change their own password
                | PP=error AccessDeniedException | NOT ASSESSED access-denied:password-policy
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
