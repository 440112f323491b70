package org.iamassay.checks.monitoring;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SecurityHubOffTest {

    @TestFactory
    Stream<DynamicTest> oneRegionIsEnough() {
        return checking(new SecurityHubOff()).cases("""
                securityhub-describe-hub__eu-west-1.json {"HubArn":"arn:aws:securityhub:eu-west-1:111122223333:hub/default"}
                securityhub-describe-hub__us-east-1.json error InvalidAccessException
                => PASS on (Region eu-west-1)

                securityhub-describe-hub__eu-west-1.json error InvalidAccessException
                securityhub-describe-hub__us-east-1.json error InvalidAccessException
                => FAIL the account is not subscribed (Regions eu-west-1, us-east-1)

                # denied in one Region
                securityhub-describe-hub__eu-west-1.json error InvalidAccessException
                securityhub-describe-hub__us-east-1.json error AccessDeniedException
                => NOT ASSESSED incomplete-evidence:security-hub

                securityhub-describe-hub__eu-west-1.json {"HubArn":"arn:aws:securityhub:eu-west-1:111122223333:hub/default"}
                securityhub-describe-hub__us-east-1.json error AccessDeniedException
                => PASS

                regions.active=us-east-1
                securityhub-describe-hub__eu-west-1.json error InvalidAccessException
                => NOT ASSESSED incomplete-evidence:security-hub

                securityhub-describe-hub.json error AccessDeniedException
                => NOT ASSESSED access-denied:security-hub

                securityhub-describe-hub.json
                => NOT ASSESSED missing-evidence:security-hub
                """);
    }
}
