package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PolicyMistakesTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new PolicyMistakes(), """
                without mistakes      | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/*'}]}}]} \
                    + role r {'AssumeRolePolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}]}} | | p PASS & r, trust policy PASS
                unknown action        | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObjekt','Resource':'*'}]}}]} | | p FAIL 1 mistake: INVALID_ACTION s3:GetObjekt → s3:GetObject
                unknown service       | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'dynamodbb:Scan','Resource':'*'}]}}]} | | p FAIL 1 mistake: INVALID_SERVICE_IN_ACTION dynamodbb → dynamodb
                wrong ARN             | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'s3:::b/*'}]}}]} | | p FAIL 1 mistake: INVALID_ARN_PREFIX s3:::b/*
                type of the operator  | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'*','Condition':{'StringEquals':{'aws:SourceIp':'192.0.2.1'}}}]}}]} | | p FAIL TYPE_MISMATCH
                Deny on a group       | group g {'GroupPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:group/g'}]}}]} | | g, inline policy i FAIL 1 mistake: RESOURCE_MISMATCH iam:CreateAccessKey
                key unknown to action | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:DeleteObject','Resource':'*','Condition':{'StringEquals':{'s3:prefix':'a/'}}}]}}]} | | u, inline policy i FAIL UNSUPPORTED_ACTION_FOR_CONDITION_KEY s3:prefix → s3:DeleteObject
                in the trust          | role r {'AssumeRolePolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:role/*'},'Action':'sts:AssumeRole'}]}} | | r, trust policy FAIL UNSUPPORTED_WILDCARD_IN_PRINCIPAL
                a Deny silences none  | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'},{'Effect':'Deny','Action':'iam:PassRole','Resource':'*'}]}}]} | | p FAIL PASS_ROLE_WITH_STAR_IN_RESOURCE
                style does not fail   | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Statement':[{'Sid':'','Effect':'Allow','Action':['s3:GetObject','s3:Get*'],'Resource':'*'}]}}]} | | p PASS
                name given twice      | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Effect':'Allow','Action':'s3:GetObject','Resource':'*'}]}}]} | | p FAIL 1 mistake: MALFORMED_JSON Effect
                AWS's are no subject  | policy p {'Arn':'arn:aws:iam::aws:policy/p','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Statement':[{}]}}]} + SUM Policies=0 | | 111122223333 N/A no-subject
                service-linked        | role /aws-service-role/x/r {'AssumeRolePolicyDocument':{'Statement':[{}]}} | | r, trust policy N/A service-linked
                boundary-only         | policy p {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Statement':[{}]}}]} | | p FAIL
                document missing      | policy p + role r | | p NOT ASSESSED incomplete-evidence:authorization-details & r, trust policy NOT ASSESSED incomplete-evidence:authorization-details
                no JSON object        | role r {'AssumeRolePolicyDocument':'7'} | | r, trust policy NOT ASSESSED unreadable:document
                lists not seen        | user u + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
