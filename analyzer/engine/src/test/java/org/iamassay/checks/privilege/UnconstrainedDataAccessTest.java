package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnconstrainedDataAccessTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new UnconstrainedDataAccess(), """
                262 action without resource type | {'Effect':'Allow','Action':'ecr:GetAuthorizationToken','Resource':'*'} | PASS
                263 data exfiltration            | {'Effect':'Allow','Action':'s3:Get*','Resource':'*'} | FAIL statement 1 allows on every resource what counts as data exfiltration, 1 action: s3:GetObject
                under a Condition                | {'Effect':'Allow','Action':'s3:GetObject','Resource':'*','Condition':{'StringEquals':{'aws:ResourceAccount':'111122223333'}}} | PASS
                an empty Condition               | {'Effect':'Allow','Action':'s3:GetObject','Resource':'*','Condition':{}} | FAIL
                a Deny does not cancel           | {'Effect':'Allow','Action':'s3:GetObject','Resource':'*'},{'Effect':'Deny','Action':'s3:*','Resource':'*'} | FAIL
                on all buckets                   | {'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::*'} | PASS
                NotResource                      | {'Effect':'Allow','Action':'s3:GetObject','NotResource':'arn:aws:s3:::b'} | FAIL on every resource but arn:aws:s3:::b what counts as data exfiltration
                credentials                      | {'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'*'} | FAIL what counts as credential exposure, 1 action: iam:CreateAccessKey
                permissions                      | {'Effect':'Allow','Action':'s3:PutBucketPolicy','Resource':'*'} | FAIL what counts as permissions management,
                permissions in capitals          | {'Effect':'Allow','Action':'IAM:ATTACHUSERPOLICY','Resource':'*'} | FAIL iam:AttachUserPolicy
                all of the list, 20 named        | {'Effect':'Allow','NotAction':['iam:*','support:*'],'Resource':'*'} | FAIL more; statement 1 allows on every resource what counts as permissions management,
                everything-policy                | {'Effect':'Allow','Action':'*','Resource':'*'} | N/A other-kind
                reading of lists                 | {'Effect':'Allow','Action':['s3:List*','ec2:Describe*'],'Resource':'*'} | PASS
                secrets                          | {'Effect':'Allow','Action':'secretsmanager:*Get*','Resource':'*'} | FAIL 2 actions: secretsmanager:BatchGetSecretValue, secretsmanager:GetSecretValue
                void                             | {'Effect':'allow','Action':'s3:GetObject','Resource':'*'} | PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UnconstrainedDataAccess(), """
                inline        | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'ssm:GetParameter*','Resource':'*'}]}}]} + role r | | u, inline policy i FAIL
                boundary-only | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:*','Resource':'*'}]}}]} | | P N/A other-kind
                """);
    }
}
