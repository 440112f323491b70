package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnlistedCredentialsTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new UnlistedCredentials(), """
                114 | additional_credentials_info=1 additional access key | fail
                115 | mfa=false | not-assessed missing-column:additional_credentials_info
                168 | additional_credentials_info= (empty) | not-assessed unreadable:additional_credentials_info
                a   | additional_credentials_info=N/A | pass
                b   | additional_credentials_info=no_information | pass
                """);
    }
}
