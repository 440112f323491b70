package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class InlinePolicyAllowsEverythingTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new InlinePolicyAllowsEverything(), """
                user with everything     | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} + role r | | r PASS & u, inline policy i FAIL statement 1 allows every action on every resource
                one finding per policy   | group g {'GroupPolicyList':[{'PolicyName':'a','PolicyDocument':{'Statement':[{'Effect':'Allow','NotAction':'s3:*','Resource':'*'}]}},{'PolicyName':'b','PolicyDocument':{'Statement':[]}}]} + user u + role r | | g, inline policy a FAIL every action but s3:* & g, inline policy b PASS & r PASS & u PASS
                service-linked           | role /aws-service-role/x/s + role /aws-service-role/x/t {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} + user u | | s N/A service-linked & t, inline policy i N/A service-linked & u PASS
                permission set           | user u + role /aws-reserved/sso.amazonaws.com/r {'RolePolicyList':[{'PolicyName':'AwsSSOInlinePolicy','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | r, inline policy AwsSSOInlinePolicy FAIL & u PASS
                document missing         | user u {'UserPolicyList':[{'PolicyName':'i'}]} + role r | | r PASS & u, inline policy i NOT ASSESSED incomplete-evidence:authorization-details
                no JSON object           | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':'[]'}]} + role r | | r PASS & u, inline policy i NOT ASSESSED unreadable:document
                in the report alone      | user u + role r + row user=u + row user=v | | r PASS & u PASS & v NOT ASSESSED incomplete-evidence:authorization-details
                customer policies are others' | policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} + user u + role r | | r PASS & u PASS
                roles not seen           | no RoleDetailList + user u | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u PASS
                """);
    }
}
