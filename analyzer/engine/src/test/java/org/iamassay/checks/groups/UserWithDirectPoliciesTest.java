package org.iamassay.checks.groups;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UserWithDirectPoliciesTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UserWithDirectPolicies(), """
                nothing of its own       | user u {'GroupList':['g']} | | u PASS
                lists absent             | user u | | u PASS
                a boundary gives nothing | user u {'PermissionsBoundary':{'PermissionsBoundaryArn':'arn:aws:iam::111122223333:policy/b'}} | | u PASS
                attached                 | user u {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/P'}]} | | u FAIL policies of its own: P
                all are named            | user u {'AttachedManagedPolicies':[{'PolicyName':'P','PolicyArn':'arn:aws:iam::aws:policy/P'},\
                    {'PolicyArn':'arn:aws:iam::aws:policy/Q'}],'UserPolicyList':[{'PolicyName':'own','PolicyDocument':{}}]} | | \
                    u FAIL P, arn:aws:iam::aws:policy/Q, own (inline)
                inline empty list        | user u {'UserPolicyList':[],'AttachedManagedPolicies':[]} | | u PASS
                no users                 | no UserDetailList + SUM Users=0 | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                users seen to be none    | SUM Users=0 | | 111122223333 N/A no-subject
                report without users     | report + no SUM | | 111122223333 N/A no-subject
                empty list alone         | no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                empty list and SUM says 2 | SUM Users=2 | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                in the report alone      | user a + row user=b | | a PASS & b NOT ASSESSED incomplete-evidence:authorization-details
                created anew             | user u {'CreateDate':'2016-01-01T00:00:00Z'} + row user=u | | \
                    u NOT ASSESSED incomplete-evidence:authorization-details & u PASS
                in the details alone     | user a + report | | a PASS
                root stands apart        | user u + row user=<root_account> | | <root_account> N/A root-judged-separately & u PASS
                a page is missing        | user u + page missing | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u PASS
                a page is missing, found | user u {'UserPolicyList':[{'PolicyName':'p'}]} + page missing | | \
                    111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u FAIL
                the same on two pages    | user u + user u | | u PASS
                two that differ          | user u + user u {'UserPolicyList':[{'PolicyName':'p'}]} | | u FAIL
                """);
    }
}
