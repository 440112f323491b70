package org.iamassay.checks.guardrails;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccountOutsideOrganizationTest {

    @TestFactory
    Stream<DynamicTest> asksForAllFeatures() {
        return checking(new AccountOutsideOrganization()).cases("""
                organizations-describe-organization.json {"Organization":{"Id":"o-example","FeatureSet":"ALL"}}
                => PASS

                organizations-describe-organization.json {"Organization":{"Id":"o-example","FeatureSet":"CONSOLIDATED_BILLING"}}
                => FAIL consolidated billing only

                organizations-describe-organization.json error AWSOrganizationsNotInUseException
                => FAIL belongs to no organization

                # another command tells as well
                organizations-list-accounts.json error AWSOrganizationsNotInUseException
                => FAIL belongs to no organization

                organizations-describe-organization.json {"Organization":{"Id":"o-example"}}
                => NOT ASSESSED unreadable:FeatureSet

                organizations-describe-organization.json {"Organization":{"Id":"o-example","FeatureSet":"SOMETHING"}}
                => NOT ASSESSED unreadable:FeatureSet

                organizations-describe-organization.json {"Organization":{"Id":["o"],"FeatureSet":"ALL"}}
                => NOT ASSESSED incomplete-evidence:organization

                organizations-describe-organization.json error AccessDeniedException
                => NOT ASSESSED access-denied:organization

                organizations-describe-organization.json
                => NOT ASSESSED missing-evidence:organization
                """);
    }
}
