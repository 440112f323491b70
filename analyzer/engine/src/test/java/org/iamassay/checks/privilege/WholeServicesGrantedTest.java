package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WholeServicesGrantedTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new WholeServicesGranted(), """
                234 whole services by NotAction | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | FAIL statement 1 allows every action but iam:* on every resource
                236 everything-policy       | {'Effect':'Allow','NotAction':['iam:Get*','iam:List*'],'Resource':'*'} | N/A other-kind
                246 under a Condition       | {'Effect':'Allow','Action':'ec2:*','Resource':'*','Condition':{'StringEquals':{'aws:RequestedRegion':'eu-west-1'}}} | FAIL statement 1 allows every action of ec2 on every resource
                247 all buckets are not *   | {'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::*'} | PASS
                248 no wildcard             | {'Effect':'Allow','Action':'rds-db:connect','Resource':'*'} | PASS
                a part of a service         | {'Effect':'Allow','Action':'ec2:Describe*','Resource':'*'} | PASS
                two services                | {'Effect':'Allow','Action':['SQS:*','s3:GetObject','sns:**','sqs:*'],'Resource':'*'} | FAIL every action of SQS, sns, sqs on
                a Deny does not cancel      | {'Effect':'Allow','Action':'ec2:*','Resource':'*'},{'Effect':'Deny','Action':'ec2:*','Resource':'*'} | FAIL
                Deny of a service           | {'Effect':'Deny','Action':'ec2:*','Resource':'*'} | PASS
                everything on one resource  | {'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::b'} | PASS
                NotAction on one resource   | {'Effect':'Allow','NotAction':'iam:*','Resource':'arn:aws:s3:::b'} | PASS
                NotResource                 | {'Effect':'Allow','Action':'s3:*','NotResource':'arn:aws:s3:::b'} | FAIL on every resource but arn:aws:s3:::b
                void                        | {'Effect':'Allow','Action':'ec2:*','Resource':[]} | PASS
                unknown service             | {'Effect':'Allow','Action':'nosuch:*','Resource':'*'} | FAIL every action of nosuch
                no service at all           | {'Effect':'Allow','Action':['*:Get*','e*:*'],'Resource':'*'} | PASS
                more statements             | {'Effect':'Allow','Action':'a4b:*','Resource':'*'},{'Effect':'Allow','Action':'sns:*','Resource':'arn:aws:*'} | FAIL statement 1 allows every action of a4b on every resource; statement 2 allows every action of sns on every resource
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new WholeServicesGranted(), """
                inline too               | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'ec2:*','Resource':'*'}]}}]} + role r | | u, inline policy i FAIL
                of groups and roles      | group g {'GroupPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'ec2:*','Resource':'*'}]}}]} + role r {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} + user u | | g, inline policy i FAIL & r, inline policy i N/A other-kind
                service-linked           | role /aws-service-role/x/s {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'ec2:*','Resource':'*'}]}}]} | | s, inline policy i N/A service-linked
                boundary-only            | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'ec2:*','Resource':'*'}]}}]} | | P N/A other-kind
                nothing to judge         | user u + role r | | 111122223333 N/A no-subject
                groups not seen          | policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[]}}]} + no GroupDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & P PASS
                """);
    }
}
