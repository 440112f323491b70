package org.iamassay.checks.separation;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PasswordBesideAccessKeyTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new PasswordBesideAccessKey(), """
                105 | pe=true; mfa=true; k1a=true; k1r=2025-05-27T12:00:00Z | fail
                106 | pe=true; k1a=false; k1r=2025-05-27T12:00:00Z | pass
                107 | pe=false; k2a=true; k2r=2025-05-27T12:00:00Z | pass
                108 | | not-applicable no-credential
                109 | pe=not_supported; k1a=true; k1r=2025-05-27T12:00:00Z | not-assessed password-unknown
                a   | pe=true; k1a=true; k2a= (empty) | fail
                b   | pe=true; k1a= (empty) | not-assessed unreadable:access_key_1_active
                c   | pe=false; k1a=true; k2a= (empty) | pass
                d   | pe=false; k1a= (empty) | not-assessed unreadable:access_key_1_active
                e   | column pe missing | not-assessed missing-column:password_enabled
                f   | R: k1a=true ## pe=true | not-applicable root-judged-separately, pass
                """);
    }
}
