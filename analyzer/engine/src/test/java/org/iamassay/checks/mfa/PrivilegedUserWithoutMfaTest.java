package org.iamassay.checks.mfa;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PrivilegedUserWithoutMfaTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new PrivilegedUserWithoutMfa(), """
                268                     | user u {attached[ADMIN],cap[arn:aws:iam::111122223333:policy/gone]} + row pe=true; mfa=false | | u NOT ASSESSED incomplete-evidence:authorization-details
                268 with MFA            | user u {attached[ADMIN],cap[arn:aws:iam::111122223333:policy/gone]} + row pe=true; mfa=true | | u PASS
                269                     | user u {attached[ADMIN],cap[arn:aws:iam::111122223333:policy/c]} + policy c {policy[{'Effect':'Allow','Action':'s3:GetObject','Resource':'*'}]]} + row pe=true; mfa=false | | u N/A other-kind
                307                     | user u {user[EVERYTHING]]} + file organizations-describe-policy__p-1.json {'Policy':{'PolicySummary':{'Id':'p-1','Name':'cut','Type':'SERVICE_CONTROL_POLICY'},'Content':{'Statement':{'Effect':'Deny','Action':['iam:*','s3:*','kms:*'],'Resource':'*'}}}} \
                    + file organizations-list-targets-for-policy__p-1.json {'Targets':[{'TargetId':'111122223333','Type':'ACCOUNT'}]} + row pe=true; mfa=false | | u N/A other-kind
                308                     | user u {user[EVERYTHING]]} + file organizations-describe-policy__p-1.json {'Policy':{'PolicySummary':{'Id':'p-1','Name':'cut','Type':'SERVICE_CONTROL_POLICY'},'Content':{'Statement':{'Effect':'Deny','Action':['iam:*','s3:*','kms:*'],'Resource':'*'}}}} + row pe=true; mfa=false \
                    | | u FAIL is administrator by p (inline); has a credential and no MFA device
                administrator           | user u {user[EVERYTHING]]} + row pe=true; mfa=true | | u PASS
                by a group              | user u {'GroupList':['Admins']} + group admins {attached[ADMIN]} + row k1a=true; k1r=2025-05-01T00:00:00Z | | u FAIL is administrator by AdministratorAccess of group admins; not in the evidence, read from the catalogue: AdministratorAccess; has a credential and no MFA device
                by an inline group      | user u {'GroupList':['g']} + group g {group[EVERYTHING]]} + row c1a=true; c1r=2025-05-01T00:00:00Z | | u FAIL is administrator by p (inline) of group g
                under a condition       | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'192.0.2.0/24'}}}]]} + row pe=true | | u FAIL is administrator under conditions by p (inline); has a credential
                group not in the dump   | user u {'GroupList':['gone']} + row pe=true; mfa=true | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u NOT ASSESSED incomplete-evidence:authorization-details
                administrator all the same | user u {'GroupList':['gone'],user[EVERYTHING]]} + group g + row pe=true | | u FAIL is administrator by p (inline)
                unreadable document     | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':'7'}]} + row pe=true | | u NOT ASSESSED unreadable:document
                unreadable boundary     | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/c]} + policy c {'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':'7'}]} + row pe=true | | u NOT ASSESSED unreadable:document
                no credential first     | user u {'GroupList':['gone']} + group g + row mfa=false | | u N/A no-credential
                credential unknown      | user u {user[EVERYTHING]]} + row pe=not_supported; mfa=true | | u NOT ASSESSED password-unknown
                another's credential unknown | user u {user[{'Effect':'Allow','Action':'ec2:DescribeInstances','Resource':'*'}]]} + row pe=not_supported | | u N/A other-kind
                MFA unreadable          | user u {user[EVERYTHING]]} + row pe=true; mfa= | | u NOT ASSESSED unreadable:mfa_active
                in the report alone     | user v + row pe=true | | u NOT ASSESSED incomplete-evidence:authorization-details & v NOT ASSESSED incomplete-evidence:credential-report
                other creation time     | user u {'CreateDate':'2015-01-02T00:00:00Z',user[EVERYTHING]]} + row pe=true | | u NOT ASSESSED incomplete-evidence:authorization-details & u NOT ASSESSED incomplete-evidence:credential-report
                two rows of one user    | user u {user[EVERYTHING]]} + row pe=true; mfa=true + row pe=true; mfa=false | | u FAIL has a credential and no MFA device
                roles not seen          | user u {user[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'}]]} + row pe=true + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u N/A other-kind
                page missing            | user u {user[EVERYTHING]]} + row pe=true + page missing | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u FAIL is administrator
                no report               | user u {user[EVERYTHING]]} | | 111122223333 NOT ASSESSED missing-evidence:credential-report
                can become administrator | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} + row pe=true |  | u FAIL can become administrator: iam-008; has a credential and no MFA device
                over another user       | user admin {user[EVERYTHING]]} + user u {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/admin'}]]} + row user=admin; pe=true; mfa=true + row pe=true |  | admin PASS & u FAIL can become administrator: iam-002 to user admin; has a credential
                under a condition       | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'192.0.2.0/24'}}}]]} + row pe=true |  | u FAIL can become administrator under conditions: iam-008
                over a boundary unknown | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]],cap[arn:aws:iam::111122223333:policy/gone]} + row pe=true |  | u NOT ASSESSED incomplete-evidence:authorization-details
                target not seen         | user u {user[{'Effect':'Allow','Action':'ssm:StartSession','Resource':'*'}]]} + role r {'Arn':'arn:aws:iam::111122223333:role/r',role[EVERYTHING]],'InstanceProfileList':[{'Arn':'arn:aws:iam::111122223333:instance-profile/r'}],trust[{'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}]]} + row pe=true |  | u N/A other-kind
                """);
    }
}
