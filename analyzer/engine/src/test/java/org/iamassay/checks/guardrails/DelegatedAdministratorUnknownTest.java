package org.iamassay.checks.guardrails;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DelegatedAdministratorUnknownTest {

    @TestFactory
    Stream<DynamicTest> judgesAllOfThem() {
        return checking(new DelegatedAdministratorUnknown()).cases("""
                # all known, one twice
                delegated-admins=444455556666,777788889999
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"444455556666"},{"Id":"444455556666"}]}
                => PASS

                # the first of two is not known
                delegated-admins=444455556666
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"777788889999"},{"Id":"444455556666"}]}
                => FAIL not known: 777788889999

                # the parameter is empty
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"444455556666"}]}
                => NOT ASSESSED missing-evidence:org-delegated-administrators

                # none exist, with and without the parameter
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[]}
                => N/A no-subject

                delegated-admins=444455556666
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[]}
                => N/A no-subject

                # a page is missing: it may hold one that is not known
                delegated-admins=444455556666
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"444455556666"}],"NextToken":"t"}
                => NOT ASSESSED incomplete-evidence:org-delegated-administrators

                # a page is missing: what is not known stands
                delegated-admins=444455556666
                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[{"Id":"777788889999"}],"NextToken":"t"}
                => FAIL 777788889999

                organizations-list-delegated-administrators.json {"DelegatedAdministrators":[],"NextToken":"t"}
                => NOT ASSESSED incomplete-evidence:org-delegated-administrators

                organizations-describe-organization.json error AWSOrganizationsNotInUseException
                => N/A standalone-account

                organizations-list-delegated-administrators.json error AWSOrganizationsNotInUseException
                => N/A standalone-account

                organizations-list-delegated-administrators.json error AccessDeniedException
                => NOT ASSESSED access-denied:org-delegated-administrators

                iam-list-users.json {"Users":[]}
                => NOT ASSESSED missing-evidence:org-delegated-administrators
                """);
    }
}
