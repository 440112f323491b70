package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WritesOnEverythingTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new WritesOnEverything(), """
                named               | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutObject','Resource':'arn:aws:s3:::b/*'}]}}]} | | p PASS
                on everything       | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['sqs:SendMessage','s3:PutObject'],'Resource':'*'}]}}]} | | p FAIL statement 1 changes every resource by 2: s3:PutObject, sqs:SendMessage
                tagging too         | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'sqs:TagQueue','Resource':'*'}]}}]} | | p FAIL sqs:TagQueue
                permissions too     | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutBucketPolicy','Resource':'*'}]}}]} | | p FAIL s3:PutBucketPolicy
                reading             | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:Get*','s3:List*'],'Resource':'*'}]}}]} | | p PASS
                needs the wildcard  | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['ecr:PutRegistryScanningConfiguration','ec2:EnableEbsEncryptionByDefault'],'Resource':'*'}]}}]} | | p PASS
                unknown action      | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutNothing','Resource':'*'}]}}]} | | p PASS
                with a Condition    | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutObject','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}}}]}}]} | | p PASS
                a Deny              | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Action':'s3:PutObject','Resource':'*'}]}}]} | | p PASS
                by NotResource      | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutObject','NotResource':'arn:aws:s3:::b/*'}]}}]} | | p FAIL s3:PutObject
                by NotAction        | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','NotAction':'iam:*','Resource':'*'}]}}]} | | u, inline policy i FAIL more
                everything          | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | p N/A other-kind
                boundary-only       | policy p {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutObject','Resource':'*'}]}}]} | | p N/A other-kind
                service-linked      | role /aws-service-role/x/r {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:PutObject','Resource':'*'}]}}]} | | r, inline policy i N/A service-linked
                document missing    | policy p | | p NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
