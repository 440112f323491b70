package org.iamassay.checks.passwords;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PasswordsNeverExpireTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new PasswordsNeverExpire(),
                """
                | PP{'ExpirePasswords': true, 'MaxPasswordAge': 90}}; no-report | PASS passwords expire after 90 days, limit 90
                | PP{'MaxPasswordAge': 1}}; no-report | PASS
                | PP{'ExpirePasswords': true, 'MaxPasswordAge': 91}}; no-report | FAIL passwords expire after 91 days, limit 90
                | PP{'ExpirePasswords': true, 'MaxPasswordAge': 91}}; no-report; pwpolicy.max-age-days=120 | PASS
                | PP{'ExpirePasswords': true, 'MaxPasswordAge': 0}}; no-report | FAIL the policy names no age at which passwords expire
                | PP{'ExpirePasswords': true}}; no-report | FAIL the policy names no age at which passwords expire
                | PP{'ExpirePasswords': false, 'MaxPasswordAge': 90}}; no-report | FAIL passwords do not expire
                | PP=error NoSuchEntity; no-report | FAIL
                user: pe=true | PP=error NoSuchEntity | FAIL no password policy is set; by AWS's default passwords do not expire
                user: pe=false | PP=error NoSuchEntity | N/A no-password
                user: pe=false + user: user=v; pe=true | PP{}} | FAIL
                user: pe=false + user: user=v; pe=not_supported | PP{'MaxPasswordAge': 90}} | NOT ASSESSED password-unknown
                user: pe=true + user: user=v; pe=not_supported | PP{'MaxPasswordAge': 90}} | PASS
                root: pe=true | PP{}} | N/A no-password
                user: pe=false | | NOT ASSESSED missing-evidence:password-policy
                """,
                "PP=",
                "iam-get-account-password-policy.json=",
                "PP{",
                "iam-get-account-password-policy.json={'PasswordPolicy': {");
    }
}
