package org.iamassay.checks.groups;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserWithoutGroupTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UserWithoutGroup(), """
                in a group                    | user u {'GroupList':['g']} | | u PASS
                policies of its own           | user u {'GroupList':[],'UserPolicyList':[{'PolicyName':'p'}]} | | u FAIL policies of its own
                the same, group list absent   | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/P'}]} + row user=u | | u FAIL
                has a password                | user u {'GroupList':[]} + row user=u; pe=true | | u FAIL has a credential
                has a key                     | user u + row user=u; k1a=true | | u FAIL has a credential
                has nothing                   | user u + row user=u | | u N/A no-credential
                password unreadable           | user u + row user=u; pe= | | u NOT ASSESSED password-unknown
                no report                     | user u | | u NOT ASSESSED missing-evidence:credential-report
                no row                        | user u + report | | u NOT ASSESSED incomplete-evidence:credential-report
                row of another creation       | user u {'CreateDate':'2016-01-01T00:00:00Z'} + row user=u; pe=true | | \
                    u NOT ASSESSED incomplete-evidence:authorization-details & u NOT ASSESSED incomplete-evidence:credential-report
                two rows that differ          | user u + row user=u + row user=u; pe=true | | u FAIL
                two rows, one unreadable      | user u + row user=u + row user=u; pe= | | u NOT ASSESSED password-unknown
                users not seen                | no UserDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                in the report alone           | no UserDetailList + row user=u | | \
                    111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
