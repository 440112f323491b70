package org.iamassay.checks.separation;

import java.util.stream.Stream;
import org.iamassay.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WorkloadUserWithPasswordTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return Cases.of(new WorkloadUserWithPassword(), """
                110 | user=backup-svc; arn=arn:aws:iam::111122223333:user/service/backup-svc; pe=true | fail
                a   | user=backup-svc; k1a=true | pass
                b   | user=backup-svc; pe=not_supported | not-assessed password-unknown
                c   | user=jane.doe; pe=true | not-applicable other-kind
                d   | user=x7 | not-applicable other-kind
                e   | user=x7; k1a=true | pass
                """);
    }
}
