package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SensitiveServiceGrantedTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new SensitiveServiceGranted(), """
                249 Deny cancels            | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','Action':'kms:*','Resource':'*'} | PASS
                250 conditional Deny does not | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','Action':'kms:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'false'}}} | FAIL statement 1 allows every action of kms on every resource
                249 in capitals             | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','Action':'KMS:*','Resource':'*'} | PASS
                a Condition does not cancel | {'Effect':'Allow','Action':'kms:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}}} | FAIL
                two services                | {'Effect':'Allow','Action':['iam:*','kms:*'],'Resource':'*'} | FAIL statement 1 allows every action of iam, kms on
                one of them denied          | {'Effect':'Allow','Action':['iam:*','kms:*'],'Resource':'*'},{'Effect':'Deny','Action':'kms:*','Resource':'*'} | FAIL statement 1 allows every action of iam on
                Deny of a part              | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','Action':['kms:Decrypt','kms:Encrypt'],'Resource':'*'} | FAIL
                Deny on one key             | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','Action':'kms:*','Resource':'arn:aws:kms:*:*:key/1'} | FAIL
                Deny of everything but one  | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','NotAction':'s3:*','Resource':'*'} | PASS
                Deny by NotAction of it     | {'Effect':'Allow','Action':'kms:*','Resource':'*'},{'Effect':'Deny','NotAction':'kms:Decrypt','Resource':'*'} | FAIL
                NotAction                   | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | FAIL every action of organizations, kms, cloudtrail, config, guardduty on
                another service             | {'Effect':'Allow','Action':'s3:*','Resource':'*'} | PASS
                a part of the service       | {'Effect':'Allow','Action':'kms:Describe*','Resource':'*'} | PASS
                on named resources          | {'Effect':'Allow','Action':'kms:*','Resource':'arn:aws:kms:*:*:key/*'} | PASS
                by a wide pattern           | {'Effect':'Allow','Action':'guardduty:??*','Resource':'*'} | FAIL
                everything-policy           | {'Effect':'Allow','Action':'*','Resource':'*'} | N/A other-kind
                void                        | {'Effect':'Allow','Action':'kms:*','Resource':[]} | PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new SensitiveServiceGranted(), """
                251 document of the catalogue  | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/IAMFullAccess'}]} + SUM Policies=0 + role r | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & IAMFullAccess FAIL every action of iam on every resource
                252 document nowhere           | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/NoSuchPolicy'}]} + role r | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & NoSuchPolicy NOT ASSESSED incomplete-evidence:authorization-details
                the origin is said             | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/IAMFullAccess'}]} + role r | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & IAMFullAccess FAIL the document is that of the catalogue, version v
                in the file                    | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/IAMFullAccess'}]} + role r + policy IAMFullAccess {'Arn':'arn:aws:iam::aws:policy/IAMFullAccess','AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'iam:*','Resource':'*'}]}}]} | | IAMFullAccess FAIL statement 1 allows every action of iam on
                AWS's that allows everything   | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AdministratorAccess'}]} + role r | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & AdministratorAccess N/A other-kind
                held by a group                | group g {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/P'}]} + user u + role r + policy P {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} | | P FAIL
                attached to nobody             | user u + role r + policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':0,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} | | 111122223333 N/A no-subject
                a boundary is no attachment    | user u {'PermissionsBoundary':{'PermissionsBoundaryArn':'arn:aws:iam::111122223333:policy/P'}} + role r + policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} | | 111122223333 N/A no-subject
                of a service-linked role alone | role /aws-service-role/x/s {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/aws-service-role/AWSConfigServiceRolePolicy'}]} + user u + policy AWSConfigServiceRolePolicy {'Arn':'arn:aws:iam::aws:policy/aws-service-role/AWSConfigServiceRolePolicy','AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'config:*','Resource':'*'}]}}]} | | 111122223333 N/A no-subject
                of a service-linked and another | role /aws-service-role/x/s {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/aws-service-role/AWSConfigServiceRolePolicy'}]} + user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/aws-service-role/AWSConfigServiceRolePolicy'}]} + policy AWSConfigServiceRolePolicy {'Arn':'arn:aws:iam::aws:policy/aws-service-role/AWSConfigServiceRolePolicy','AttachmentCount':2,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'config:*','Resource':'*'}]}}]} | | AWSConfigServiceRolePolicy FAIL
                of a permission set            | role /aws-reserved/sso.amazonaws.com/r {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/P'}]} + user u + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} | | P FAIL
                attached, its list is missing  | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/P'},{'PolicyArn':'arn:aws:iam::111122223333:policy/Q'}]} + role r + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} | | P FAIL & Q NOT ASSESSED incomplete-evidence:authorization-details
                inline                         | role r {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} + user u | | r, inline policy i FAIL
                inline of a service-linked role | role /aws-service-role/x/s {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} + user u | | s, inline policy i N/A service-linked
                services of the parameter      | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/P'}]} + role r + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:*','Resource':'*'}]}}]} | sensitive.services=s3,sqs | P FAIL every action of s3 on
                other partition                | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws-us-gov:iam::aws:policy/NoSuchPolicy'}]} + role r | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & NoSuchPolicy NOT ASSESSED incomplete-evidence:authorization-details
                document unreadable            | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/P'}]} + role r + policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':'7'}]} | | P NOT ASSESSED unreadable:document
                """);
    }
}
