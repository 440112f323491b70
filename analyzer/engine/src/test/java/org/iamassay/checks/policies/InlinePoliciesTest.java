package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InlinePoliciesTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new InlinePolicies(), """
                none                    | group g + role r {'RolePolicyList':[]} | | g PASS & r PASS
                group                   | group g {'GroupPolicyList':[{'PolicyName':'a','PolicyDocument':{}},{'PolicyName':'b'}]} + role r | | g FAIL a, b & r PASS
                role                    | role r {'RolePolicyList':[{'PolicyName':'a','PolicyDocument':{'Statement':[{'Effect':'Deny'}]}}]} | | r FAIL has inline policies: a
                users are judged apart  | user u {'UserPolicyList':[{'PolicyName':'a'}]} + role r | | r PASS
                service-linked          | role /aws-service-role/x/r {'RolePolicyList':[{'PolicyName':'a'}]} | | r N/A service-linked
                permission set          | role /aws-reserved/sso.amazonaws.com/r {'RolePolicyList':[{'PolicyName':'a'}]} | | r N/A service-linked
                roles of services       | role /service-role/r {'RolePolicyList':[{'PolicyName':'a'}]} | | r FAIL
                groups not seen         | user u + role r + no GroupDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & r PASS
                roles not seen          | user u + group g + no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & g PASS
                nothing                 | | | 111122223333 N/A no-subject
                """);
    }
}
