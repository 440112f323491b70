package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OutdatedPolicyLanguageTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new OutdatedPolicyLanguage(), """
                current everywhere   | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[]}}]} + user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[]}}]} \
                    + role r {'AssumeRolePolicyDocument':{'Version':'2012-10-17','Statement':[]}} | | p PASS & r, trust policy PASS & u, inline policy i PASS
                old everywhere       | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2008-10-17','Statement':[]}}]} + group g {'GroupPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2008-10-17','Statement':[]}}]} + user u \
                    + role r {'AssumeRolePolicyDocument':{'Version':'2008-10-17','Statement':[]},'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2008-10-17','Statement':[]}}]} | | \
                    g, inline policy i FAIL Version 2008-10-17 & p FAIL & r, inline policy i FAIL & r, trust policy FAIL
                no version           | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Statement':[]}}]} | | p FAIL no Version
                variables are text   | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/${aws:username}'}]}}]} | | p FAIL read as plain text
                AWS's are no subject | policy p {'Arn':'arn:aws:iam::aws:policy/p','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2008-10-17','Statement':[]}}]} + SUM Policies=0 | | 111122223333 N/A no-subject
                the version in force | policy p {'DefaultVersionId':'v1','PolicyVersionList':[{'VersionId':'v2','Document':{'Version':'2008-10-17','Statement':[]}},{'VersionId':'v1','Document':{'Version':'2012-10-17','Statement':[]}}]} | | p PASS
                service-linked       | role /aws-service-role/x/r {'AssumeRolePolicyDocument':{'Version':'2008-10-17','Statement':[]}} | | r, trust policy N/A service-linked
                permission set       | role /aws-reserved/sso.amazonaws.com/r {'AssumeRolePolicyDocument':{'Version':'2008-10-17','Statement':[]}} | | r, trust policy FAIL
                document missing     | policy p + role r + user u {'UserPolicyList':[{'PolicyName':'i'}]} | | p NOT ASSESSED incomplete-evidence:authorization-details \
                    & r, trust policy NOT ASSESSED incomplete-evidence:authorization-details & u, inline policy i NOT ASSESSED incomplete-evidence:authorization-details
                no JSON object       | role r {'AssumeRolePolicyDocument':'7'} | | r, trust policy NOT ASSESSED unreadable:document
                encoded              | role r {'AssumeRolePolicyDocument':'%7B%22Version%22%3A%222012-10-17%22%7D'} | | r, trust policy PASS
                boundary-only        | policy p {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2008-10-17','Statement':[]}}]} | | p FAIL
                lists not seen       | user u + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
