package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExpiredPasswordsLockOutTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new ExpiredPasswordsLockOut(),
                """
                user: pe=true | PP{'ExpirePasswords': true, 'MaxPasswordAge': 90, 'HardExpiry': true}} | FAIL an expired password can only be reset by an administrator
                user: pe=true | PP{'MaxPasswordAge': 90, 'HardExpiry': true}} | FAIL
                user: pe=true | PP{'ExpirePasswords': true, 'HardExpiry': true}} | FAIL
                user: pe=true | PP{'ExpirePasswords': false, 'MaxPasswordAge': 90, 'HardExpiry': true}} | PASS
                user: pe=true | PP{'HardExpiry': true}} | PASS
                user: pe=true | PP{'ExpirePasswords': true, 'MaxPasswordAge': 90, 'HardExpiry': false}} | PASS
                user: pe=true | PP{'ExpirePasswords': true, 'MaxPasswordAge': 90}} | PASS
                user: pe=true | PP=error NoSuchEntity | PASS no password policy is set; by AWS's default passwords do not expire
                user: pe=false | PP{'ExpirePasswords': true, 'MaxPasswordAge': 90, 'HardExpiry': true}} | N/A no-password
                user: pe= | PP{'ExpirePasswords': true, 'MaxPasswordAge': 90, 'HardExpiry': true}} | NOT ASSESSED password-unknown
                | no-report; PP{'ExpirePasswords': true, 'MaxPasswordAge': 90, 'HardExpiry': true}} | FAIL
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
