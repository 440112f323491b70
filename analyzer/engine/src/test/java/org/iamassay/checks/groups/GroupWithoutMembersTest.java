package org.iamassay.checks.groups;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GroupWithoutMembersTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new GroupWithoutMembers(), """
                a member                  | group g + user u {'GroupList':['g']} | | g PASS
                names ignore case         | group Staff + user u {'GroupList':['staff']} | | Staff PASS
                nobody                    | group g {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/P'}]} + user u | | g FAIL policies of the group: 1
                no users at all, seen     | group g | | g FAIL
                no users at all, not seen | group g + no SUM | | g NOT ASSESSED incomplete-evidence:authorization-details
                users left out            | group g + no UserDetailList | | g NOT ASSESSED incomplete-evidence:authorization-details
                a page is missing         | group g + group h + user u {'GroupList':['h']} + page missing | | \
                    111122223333 NOT ASSESSED incomplete-evidence:authorization-details & g NOT ASSESSED incomplete-evidence:authorization-details & h PASS
                no groups                 | user u | | 111122223333 N/A no-subject
                groups left out           | user u + no GroupDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                a user names one          | user u {'GroupList':['g']} + no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                SUM counts one            | user u + SUM Groups=1 | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                no groups, users not seen | no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                no groups, users seen     | user u + no SUM | | 111122223333 N/A no-subject
                """);
    }
}
