package org.iamassay.checks.other;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserWithSigningCertificateTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new UserWithSigningCertificate(), """
                113 | c1a=true; c1r=2014-06-19T12:00:00Z | fail
                205 | c1a=false; c2a= (empty) | not-assessed unreadable:cert_2_active
                206 | c1a=true; c1r=2014-06-19T12:00:00Z; c2a= (empty) | fail
                a   | | pass
                b   | c1a=true; c1r=2014-06-19T12:00:00Z; c2a=true; c2r=2014-06-19T12:00:00Z | fail, fail
                c   | c1a=true; c1r=2014-06-19T12:00:00Z ## c1a=false | fail
                d   | R: c1a=true; c1r=2014-06-19T12:00:00Z | not-applicable no-subject, not-applicable root-judged-separately
                """);
    }
}
