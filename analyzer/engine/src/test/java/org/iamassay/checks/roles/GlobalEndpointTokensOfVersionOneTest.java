package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GlobalEndpointTokensOfVersionOneTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(new GlobalEndpointTokensOfVersionOne(), """
                | SUM.GlobalEndpointTokenVersion=2 | PASS
                | SUM.GlobalEndpointTokenVersion=1 | FAIL version-1 tokens, which do not work in opt-in Regions
                | SUM.GlobalEndpointTokenVersion=3 | NOT ASSESSED unreadable:GlobalEndpointTokenVersion
                | SUM.Users=3 | NOT ASSESSED missing-column:GlobalEndpointTokenVersion
                | iam-get-account-summary.json={'SummaryMap': {'GlobalEndpointTokenVersion': 2}} | PASS
                | iam-get-account-summary.json={'SummaryMap': {'GlobalEndpointTokenVersion': {}}} | NOT ASSESSED incomplete-evidence:account-summary
                | iam-get-account-summary.json=error AccessDenied | NOT ASSESSED access-denied:account-summary
                | | NOT ASSESSED missing-evidence:account-summary
                """);
    }
}
