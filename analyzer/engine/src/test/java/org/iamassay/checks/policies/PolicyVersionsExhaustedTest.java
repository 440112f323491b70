package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PolicyVersionsExhaustedTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new PolicyVersionsExhausted(), """
                four            | policy p {'PolicyVersionList':[{'VersionId':'v1'},{'VersionId':'v2'},{'VersionId':'v3'},{'VersionId':'v4'}]} | | p PASS
                five            | policy p {'PolicyVersionList':[{'VersionId':'v1'},{'VersionId':'v2'},{'VersionId':'v3'},{'VersionId':'v4'},{'VersionId':'v5'}]} | | p FAIL has 5 versions
                default alone   | policy p {'PolicyVersionList':[{'VersionId':'v1'}]} + policy q {'PolicyVersionList':[{'VersionId':'v1'}]} | | p NOT ASSESSED incomplete-evidence:authorization-details & q NOT ASSESSED incomplete-evidence:authorization-details
                one with more   | policy p {'PolicyVersionList':[{'VersionId':'v1'}]} + policy q {'PolicyVersionList':[{'VersionId':'v1'},{'VersionId':'v2'}]} | | p PASS & q PASS
                AWS's with more | policy p {'PolicyVersionList':[{'VersionId':'v1'}]} + policy q {'Arn':'arn:aws:iam::aws:policy/q','PolicyVersionList':[{'VersionId':'v1'},{'VersionId':'v2'}]} | | p PASS
                no version      | policy p + policy q {'PolicyVersionList':[{'VersionId':'v1'},{'VersionId':'v2'}]} | | p NOT ASSESSED incomplete-evidence:authorization-details & q PASS
                none            | | | 111122223333 N/A no-subject
                not seen        | no Policies | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
