package org.iamassay.checks.users;

import static org.iamassay.testing.AttestedCases.ofFrequency;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CredentialSharingNotRuledOutTest {

    @TestFactory
    Stream<DynamicTest> holdsFor365Days() {
        return ofFrequency(new CredentialSharingNotRuledOut(), 365);
    }
}
