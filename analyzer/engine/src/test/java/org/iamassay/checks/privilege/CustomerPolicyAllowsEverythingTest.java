package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CustomerPolicyAllowsEverythingTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new CustomerPolicyAllowsEverything(), """
                229 *:* is *               | {'Effect':'Allow','Action':'*:*','Resource':'*'} | FAIL statement 1 allows every action on every resource
                230 * inside lists         | {'Effect':'Allow','Action':['s3:GetObject','*'],'Resource':['arn:aws:s3:::b/*','*']} | FAIL statement 1 allows every action on every resource
                231 a Deny does not cancel | {'Effect':'Allow','Action':'*','Resource':'*'},{'Effect':'Deny','Action':'*','Resource':'*'} | FAIL the Deny of statement 2 does not cancel that
                232 nor does a Condition   | {'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}} | FAIL the Condition of statement 1 does not cancel that
                233 power user             | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | PASS
                235 iam not covered whole  | {'Effect':'Allow','NotAction':['iam:Get*','iam:List*'],'Resource':'*'} | FAIL statement 1 allows every action but iam:Get*, iam:List* on every resource
                237 NotResource            | {'Effect':'Allow','Action':'*','NotResource':'arn:aws:s3:::b'} | FAIL statement 1 allows every action on every resource but arn:aws:s3:::b
                238 Effect is void         | {'Effect':'allow','Action':'*','Resource':'*'} | PASS
                NotAction in other case    | {'Effect':'Allow','NotAction':'IAM:*','Resource':'*'} | PASS
                NotAction of everything    | {'Effect':'Allow','NotAction':'*','Resource':'*'} | PASS
                NotAction of nothing       | {'Effect':'Allow','NotAction':[],'Resource':'*'} | PASS
                a service is not all       | {'Effect':'Allow','Action':['iam:*','s3:*'],'Resource':'*'} | PASS
                runs of asterisks          | {'Effect':'Allow','Action':'**','Resource':'*/*'} | FAIL
                ARN of a partition         | {'Effect':'Allow','Action':'*','Resource':'arn:aws-cn:*:*:*:*'} | FAIL
                ARN of any partition       | {'Effect':'Allow','Action':'*','Resource':'arn:*:*:*:*:*'} | FAIL
                all buckets are not all    | {'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::*'} | PASS
                NotResource of everything  | {'Effect':'Allow','Action':'*','NotResource':['arn:aws:s3:::b','*']} | PASS
                no Resource                | {'Effect':'Allow','Action':'*'} | PASS
                two halves are not one     | {'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::b'},{'Effect':'Allow','Action':'s3:Get*','Resource':'*'} | PASS
                second statement           | {'Effect':'Allow','Action':'s3:Get*','Resource':'*'},{'Effect':'Allow','Action':'*','Resource':'*'} | FAIL statement 2 allows
                twice                      | {'Effect':'Allow','Action':'*','Resource':'*'},{'Effect':'Allow','Action':'*','Resource':'*'} | FAIL statement 1 allows every action on every resource; statement 2 allows
                statement unread           | 7,{'Effect':'Allow','Action':'s3:Get*','Resource':'*'} | NOT ASSESSED unreadable:document
                statement unread, and all  | 7,{'Effect':'Allow','Action':'*','Resource':'*'} | FAIL statement 2
                element in other case      | {'effect':'Allow','Action':'*','Resource':'*'} | NOT ASSESSED unreadable:document
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new CustomerPolicyAllowsEverything(), """
                239 boundary-only          | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P N/A other-kind
                boundary-only, not counted | user u {'PermissionsBoundary':{'PermissionsBoundaryArn':'arn:aws:iam::111122223333:policy/P'}} + policy P {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P N/A other-kind
                boundary and attached      | policy P {'AttachmentCount':1,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P FAIL
                attached to nothing        | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':0,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P FAIL
                no counts, roles not seen  | no RoleDetailList + policy P {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P NOT ASSESSED incomplete-evidence:authorization-details
                attached, roles not seen   | no RoleDetailList + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P FAIL
                default version only       | policy P {'AttachmentCount':1,'DefaultVersionId':'v2','PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':false,'Document':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}},{'VersionId':'v2','IsDefaultVersion':true,'Document':{'Statement':[]}}]} | | P PASS
                one statement, no list     | policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Statement':{'Effect':'Allow','Action':'*','Resource':'*'}}}]} | | P FAIL statement 1
                AWS's are no subject       | policy P {'Arn':'arn:aws:iam::aws:policy/P','AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} + SUM Policies=0 | | 111122223333 N/A no-subject
                other partition            | policy P {'Arn':'arn:aws-us-gov:iam::111122223333:policy/P','AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P FAIL
                inline ones are others'    | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | 111122223333 N/A no-subject
                document missing           | policy P {'AttachmentCount':1} | | P NOT ASSESSED incomplete-evidence:authorization-details
                no JSON object             | policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':'no document'}]} | | P NOT ASSESSED unreadable:document
                entries that differ        | policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[]}}]} + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'*','Resource':'*'}]}}]} | | P FAIL
                policies not seen          | no Policies + user u | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                page missing               | page missing + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[]}}]} | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & P PASS
                """);
    }
}
