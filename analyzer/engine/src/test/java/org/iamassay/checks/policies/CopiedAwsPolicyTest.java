package org.iamassay.checks.policies;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CopiedAwsPolicyTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new CopiedAwsPolicy(), """
                of its own           | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/*'}]}}]} | | p PASS
                word for word        | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | p FAIL says what arn:aws:iam::aws:policy/AdministratorAccess says
                Sid, Id, list of one | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Id':'mine','Statement':{'Sid':'All','Resource':['*'],'Action':['*','*'],'Effect':'Allow'},'Version':'2012-10-17'}}]} | | p FAIL AdministratorAccess
                other version        | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2008-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | p PASS
                with a Condition     | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}}}]}}]} | | p PASS
                case of actions      | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['S3:get*','s3:List*','s3:describe*','S3-OBJECT-LAMBDA:Get*','s3-object-lambda:list*'],'Resource':'*'}]}}]} | | p FAIL says what arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess says
                inline is no subject | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} + SUM Policies=0 | | 111122223333 N/A no-subject
                document missing     | policy p | | p NOT ASSESSED incomplete-evidence:authorization-details
                part unread          | policy p {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[7]}}]} | | p NOT ASSESSED unreadable:document
                """);
    }
}
