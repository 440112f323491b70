package org.iamassay.checks.sharing;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RoleTrustsAnybodyTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new RoleTrustsAnybody(), """
                everybody                 | trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} | | r FAIL
                under a kind              | trust r {'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole'} | | r FAIL
                in a list                 | trust r {'Effect':'Allow','Principal':{'AWS':['111122223333','*']},'Action':'sts:AssumeRole'} | | r FAIL
                everybody but one         | trust r {'Effect':'Allow','NotPrincipal':{'AWS':'111122223333'},'Action':'sts:AssumeRole'} | | r FAIL
                limited                   | trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole','Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-abc123'}}} | | r PASS limited by StringEquals aws:PrincipalOrgID o-abc123
                limited by an external id | trust r {'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'sts:ExternalId':'x'}}} | | r PASS
                MFA is no limit           | trust r {'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}} | | r FAIL
                network is no limit       | trust r {'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole','Condition':{'IpAddress':{'aws:SourceIp':'192.0.2.0/24'}}} | | r FAIL
                any account of an ARN     | trust r {'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole','Condition':{'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/x'}}} | | r FAIL
                one value does not limit  | trust r {'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole','Condition':{'StringLike':{'aws:PrincipalOrgID':['o-abc123','*']}}} | | r FAIL
                one statement unlimited   | trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole','Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-abc123'}}},{'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} | | r FAIL
                Deny to everybody         | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'},{'Effect':'Deny','Principal':'*','Action':'sts:AssumeRole'} | | r PASS
                another action            | trust r {'Effect':'Allow','Principal':'*','Action':'sts:TagSession'} | | r PASS
                void for its effect       | trust r {'Effect':'allow','Principal':'*','Action':'sts:AssumeRole'} | | r PASS
                named                     | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | | r PASS
                service-linked            | trust /aws-service-role/x/r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} | | r N/A service-linked
                permission set            | trust /aws-reserved/sso.amazonaws.com/r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} | | r FAIL
                trust missing             | role r | | r NOT ASSESSED incomplete-evidence:authorization-details
                trust is no object        | role r {'AssumeRolePolicyDocument':'[]'} | | r NOT ASSESSED unreadable:document
                a part stays unread       | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'},7 | | r NOT ASSESSED unreadable:document
                two pages that differ     | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} + trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} | | r FAIL
                not seen                  | no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
