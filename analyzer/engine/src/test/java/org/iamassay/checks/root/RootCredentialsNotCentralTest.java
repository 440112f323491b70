package org.iamassay.checks.root;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RootCredentialsNotCentralTest {

    @TestFactory
    Stream<DynamicTest> asksForTheFeature() {
        return checking(new RootCredentialsNotCentral()).cases("""
                # the feature is on
                iam-list-organizations-features.json {"EnabledFeatures":["RootSessions","RootCredentialsManagement"]}
                => PASS root credentials that still exist are judged apart

                # another feature only
                iam-list-organizations-features.json {"EnabledFeatures":["RootSessions"]}
                => FAIL RootCredentialsManagement

                # no feature
                iam-list-organizations-features.json {"EnabledFeatures":[]}
                => FAIL

                # two files that differ: a pass needs both
                iam-list-organizations-features-1.json {"EnabledFeatures":["RootCredentialsManagement"]}
                iam-list-organizations-features-2.json {"EnabledFeatures":[]}
                => FAIL

                # nothing given
                iam-list-users.json {"Users":[]}
                => NOT ASSESSED missing-evidence:org-features

                # asked from a member account
                iam-list-organizations-features.json error AccountNotManagementOrDelegatedAdministratorException
                => NOT ASSESSED missing-evidence:org-features

                # trusted access is off
                iam-list-organizations-features.json error ServiceAccessNotEnabledException
                => NOT ASSESSED missing-evidence:org-features

                # denied
                iam-list-organizations-features.json error AccessDenied
                => NOT ASSESSED access-denied:org-features

                # an empty file
                iam-list-organizations-features.json
                => NOT ASSESSED missing-evidence:org-features

                # a list of the wrong type is no empty list
                iam-list-organizations-features.json {"EnabledFeatures":{"a":1}}
                => NOT ASSESSED incomplete-evidence:org-features

                # standalone, as another file says
                organizations-describe-organization.json error AWSOrganizationsNotInUseException
                => N/A standalone-account

                # standalone wins over a missing file, not over a description of the organization
                organizations-list-accounts.json error AWSOrganizationsNotInUseException
                organizations-describe-organization.json {"Organization":{"Id":"o-example","FeatureSet":"ALL"}}
                => NOT ASSESSED missing-evidence:org-features
                """);
    }
}
