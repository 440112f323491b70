package org.iamassay.checks.guardrails;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnconditionedPrivilegeTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new UnconditionedPrivilege(), """
                unlimited               | user u {user[EVERYTHING]]} | | u FAIL is administrator by p (inline); no condition on MFA, network, time, tag or organization limits it
                Allow under MFA         | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}}]]} | | u PASS nothing but statements with a condition makes it so
                one Allow without       | user u {user[EVERYTHING,{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}}]]} | | u FAIL no condition
                another key             | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringEquals':{'aws:RequestedRegion':'eu-west-1'}}}]]} | | u FAIL is administrator under conditions by p (inline); no condition
                any operator but Null   | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'ForAllValues:StringEquals':{'AWS:ResourceTag/team':'a'}}}]]} | | u PASS
                Null                    | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Null':{'aws:MultiFactorAuthAge':'false'}}}]]} | | u FAIL
                wildcard value          | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringLike':{'aws:SourceVpce':['*','vpce-1']}}}]]} | | u FAIL
                tag key without a name  | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringEquals':{'aws:PrincipalTag/':'a'}}}]]} | | u FAIL
                Deny without MFA        | user u {user[EVERYTHING,{'Effect':'Deny','NotAction':'iam:ListMFADevices','Resource':'*','Condition':{'BoolIfExists':{'aws:MultiFactorAuthPresent':'false'}}}]]} | | u PASS a Deny on everything carries a condition
                Deny in the boundary    | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/c]} + policy c {policy[EVERYTHING,{'Effect':'Deny','Action':'*','Resource':'*','Condition':{'NotIpAddress':{'aws:SourceIp':'192.0.2.0/24'}}}]]} | | u PASS a Deny
                Deny of a group         | user u {user[EVERYTHING]],'GroupList':['g']} + group g {group[{'Effect':'Deny','Action':'*','Resource':'*','Condition':{'DateGreaterThan':{'aws:CurrentTime':'2025-01-01T00:00:00Z'}}}]]} | | u PASS a Deny
                Deny of one service     | user u {user[EVERYTHING,{'Effect':'Deny','Action':'iam:*','Resource':'*','Condition':{'BoolIfExists':{'aws:MultiFactorAuthPresent':'false'}}}]]} | | u FAIL
                Deny on one resource    | user u {user[EVERYTHING,{'Effect':'Deny','Action':'*','Resource':'arn:aws:s3:::b','Condition':{'BoolIfExists':{'aws:MultiFactorAuthPresent':'false'}}}]]} | | u FAIL
                trust under MFA         | role r {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'sts:AssumeRole','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}}]]} | | r PASS every trust statement carries a condition: 1
                one trust without       | role r {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'sts:AssumeRole','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}},{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]]} | | r FAIL no condition
                services only           | role r {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}]]} | | r N/A service-only-trust
                reserved                | role /aws-reserved/sso.amazonaws.com/r {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:saml-provider/x'},'Action':'sts:AssumeRoleWithSAML'}]]} | | r N/A service-linked
                service-linked          | role /aws-service-role/x.amazonaws.com/r {role[EVERYTHING]]} | | r N/A service-linked
                trust missing           | role r {role[EVERYTHING]]} | | r NOT ASSESSED incomplete-evidence:authorization-details
                trust missing, harmless | role r | | r N/A other-kind
                trust unreadable        | role r {role[EVERYTHING]],'AssumeRolePolicyDocument':'7'} | | r NOT ASSESSED unreadable:document
                others                  | user u | | u N/A other-kind
                privilege unknown       | user u {'GroupList':['gone']} + group g | | u NOT ASSESSED incomplete-evidence:authorization-details
                boundary unknown        | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} | | u NOT ASSESSED incomplete-evidence:authorization-details
                a way without a key     | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} |  | u FAIL can become administrator: iam-008; no condition
                a way under a network   | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'192.0.2.0/24'}}}]]} |  | u PASS nothing but statements with a condition makes it so
                another way without     | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'192.0.2.0/24'}}},{'Effect':'Allow','Action':'iam:PutUserPolicy','Resource':'*'}]]} |  | u FAIL can become administrator: iam-007; no condition
                administrator with a way left | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}},{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} |  | u FAIL is administrator under conditions by p (inline); no condition
                over an administrator   | user a {user[EVERYTHING]]} + user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}},{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/a'}]]} |  | a FAIL & u FAIL is administrator under conditions by p (inline); no condition
                over one who can        | user a {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/b'}]]} + user b {user[EVERYTHING]]} + user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}},{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/a'}]]} |  | a FAIL & b FAIL & u FAIL
                only over itself        | user a {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/u'}]]} + user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}},{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/a'}]]} |  | a FAIL can become administrator: iam-002 to user u; no condition & u PASS nothing but statements
                over one with two ways  | user a {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/u'},{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/b'}]]} + user b {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/c'}]]} + user c {user[EVERYTHING]]} + user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}},{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/a'}]]} |  | a FAIL & b FAIL & c FAIL & u FAIL is administrator under conditions
                by a change of its own  | user u {user[{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}}]],attached[arn:aws:iam::111122223333:policy/v]} + policy v {'PolicyVersionList':[{'VersionId':'v2','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'iam:SetDefaultPolicyVersion','Resource':'*'}]}},{'VersionId':'v1','IsDefaultVersion':false,'Document':{'Version':'2012-10-17','Statement':[EVERYTHING]}}]} |  | u FAIL is administrator under conditions
                """);
    }
}
