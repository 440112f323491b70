package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NonAdministratorEscalatesTest {

    /** Cases 270 to 272 of the conformance cases are among them. */
    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new NonAdministratorEscalates(), """
                case 270                | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} | | u FAIL can become administrator: iam-008
                case 271                | user u {user[{'Effect':'Allow','Action':'iam:*','Resource':'*'},{'Effect':'Deny','Action':'iam:*','Resource':'*'}]]} | | u PASS
                case 272                | user u {user[{'Effect':'Allow','Action':'ssm:StartSession','Resource':'*'}]]} + role adm {'Arn':'arn:aws:iam::111122223333:role/adm',role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}]],'InstanceProfileList':[{'Arn':'arn:aws:iam::111122223333:instance-profile/p'}]} | | adm N/A other-kind & u PASS only by a resource that the evidence does not show: ssm-001 to adm
                no Allow                | user u | | u PASS
                administrator           | user u {user[EVERYTHING]]} | | u N/A other-kind
                service-linked          | role /aws-service-role/x.amazonaws.com/r {role[EVERYTHING]]} | | r N/A service-linked
                another user            | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/v'}]]} | | u PASS
                under a condition       | user u {user[{'Effect':'Allow','Action':'iam:PutUserPolicy','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}}]]} | | u FAIL can become administrator under conditions: iam-007
                conditional Deny        | user u {user[{'Effect':'Allow','Action':'iam:PutUserPolicy','Resource':'*'},{'Effect':'Deny','Action':'iam:*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'false'}}}]]} | | u FAIL can become administrator: iam-007
                over a role             | user u {user[{'Effect':'Allow','Action':'sts:AssumeRole','Resource':'*'}]]} + role adm {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u FAIL can become administrator: sts-001 to role adm
                named directly          | user u + role adm {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:user/u'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u FAIL can become administrator: sts-001 to role adm
                root without permission | user u + role adm {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                boundary                | user u {user[{'Effect':'Allow','Action':'iam:PutUserPolicy','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/b]} + policy b {policy[{'Effect':'Allow','Action':['iam:PutUserPolicy','s3:*'],'Resource':'*'}]]} | | u PASS
                boundary that is lifted | user u {user[{'Effect':'Allow','Action':'iam:*','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/b]} + policy b {policy[{'Effect':'Allow','Action':['iam:PutUserPolicy','iam:DeleteUserPermissionsBoundary'],'Resource':'*'}]]} | | u FAIL can become administrator: lift-boundary-delete-user, iam-007
                boundary unknown        | user u {user[{'Effect':'Allow','Action':'iam:PutUserPolicy','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/gone]} + policy b | | u NOT ASSESSED incomplete-evidence:authorization-details
                document missing        | user u {'GroupList':['gone']} + group g | | u NOT ASSESSED incomplete-evidence:authorization-details
                missing, and a way      | user u {'GroupList':['gone'],user[{'Effect':'Allow','Action':'iam:PutUserPolicy','Resource':'*'}]]} + group g | | u FAIL can become administrator: iam-007
                older version           | user u {attached[arn:aws:iam::111122223333:policy/p],user[{'Effect':'Allow','Action':'iam:SetDefaultPolicyVersion','Resource':'*'}]]} + policy p {'PolicyVersionList':[{'VersionId':'v2','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[]}},{'VersionId':'v1','IsDefaultVersion':false,'Document':{'Version':'2012-10-17','Statement':[EVERYTHING]}}]} | | u FAIL can become administrator: set-default-policy-version
                roles not seen          | user u {user[{'Effect':'Allow','Action':'s3:*','Resource':'*'}]]} + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u NOT ASSESSED incomplete-evidence:authorization-details
                demanded boundary       | user u {user[{'Effect':'Allow','Action':['iam:CreateRole','iam:AttachRolePolicy'],'Resource':'*','Condition':{'StringEquals':{'iam:PermissionsBoundary':'arn:aws:iam::111122223333:policy/b'}}}]]} | | u PASS
                rings of trust          | role a {trust[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:role/b'},'Action':'sts:AssumeRole'}]]} + role b {trust[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:role/a'},'Action':'sts:AssumeRole'}]]} | | a PASS & b PASS
                another account         | user u {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'*'}]]} + user v {'Arn':'arn:aws:iam::444455556666:user/v',user[EVERYTHING]]} | | u PASS & v N/A other-kind
                passed to a service     | user u {user[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'},{'Effect':'Allow','Action':['lambda:CreateFunction','lambda:InvokeFunction'],'Resource':'*'}]]} + role adm {'Arn':'arn:aws:iam::111122223333:role/adm',role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'lambda.amazonaws.com'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u FAIL can become administrator: lambda-001
                service kept out        | user u {user[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'},{'Effect':'Allow','Action':['lambda:CreateFunction','lambda:InvokeFunction'],'Resource':'*'}]]} + role adm {'Arn':'arn:aws:iam::111122223333:role/adm',role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'lambda.amazonaws.com'},'Action':'sts:AssumeRole'},{'Effect':'Deny','Principal':'*','Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                passed to others alone  | user u {user[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringNotEquals':{'iam:PassedToService':'lambda.amazonaws.com'}}},{'Effect':'Allow','Action':['lambda:CreateFunction','lambda:InvokeFunction'],'Resource':'*'}]]} + role adm {'Arn':'arn:aws:iam::111122223333:role/adm',role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'lambda.amazonaws.com'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                passed in China alone   | user u {user[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringEquals':{'iam:PassedToService':'lambda.amazonaws.com.cn'}}},{'Effect':'Allow','Action':['lambda:CreateFunction','lambda:InvokeFunction'],'Resource':'*'}]]} + role adm {'Arn':'arn:aws:iam::111122223333:role/adm',role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'lambda.amazonaws.com'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                no function is left     | user u {user[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'},{'Effect':'Allow','Action':['lambda:CreateFunction','lambda:InvokeFunction'],'Resource':'arn:aws:lambda:eu-west-1:111122223333:function:x'},{'Effect':'Deny','Action':'lambda:*','Resource':'arn:aws:lambda:*:*:function:*'}]]} + role adm {'Arn':'arn:aws:iam::111122223333:role/adm',role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'lambda.amazonaws.com'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                roles of AWS alone      | user u {user[{'Effect':'Allow','Action':['iam:CreateRole','iam:PutRolePolicy'],'Resource':'arn:aws:iam::111122223333:role/aws-service-role/*'}]]} | | u PASS
                ARN of too few parts    | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'*','Condition':{'ArnLike':{'iam:PolicyARN':'arn:*:policy/AdministratorAccess'}}}]]} | | u PASS
                wrong action for SAML   | user u {user[{'Effect':'Allow','Action':'iam:UpdateSAMLProvider','Resource':'*'}]]} + role adm {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:saml-provider/p'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                refused by id           | user u {'UserId':'AIDAEXAMPLE0000000001'} + role adm {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:user/u'},'Action':'sts:AssumeRole'},{'Effect':'Deny','Principal':{'AWS':'AIDAEXAMPLE0000000001'},'Action':'sts:AssumeRole'}]]} | | adm N/A other-kind & u PASS
                """);
    }
}
