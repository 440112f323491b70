package org.iamassay.checks.users;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserReviewNotAttestedTest {

    @TestFactory
    Stream<DynamicTest> holdsFor92Days() {
        return ofFrequency(new UserReviewNotAttested(), 92);
    }
}
