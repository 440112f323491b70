package org.iamassay.checks.sharing;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OpenCrossAccountTrustTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new OpenCrossAccountTrust(), """
                nothing demanded            | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | | r FAIL of 444455556666
                external id                 | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'sts:ExternalId':'x1'}}} | | r PASS
                organization                | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-abc123'}}} | | r PASS
                MFA                         | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'Bool':{'aws:MultiFactorAuthPresent':true}}} | | r PASS
                MFA where it is there       | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'BoolIfExists':{'aws:MultiFactorAuthPresent':true}}} | | r FAIL
                role of another account     | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:role/x'},'Action':'sts:AssumeRole'} | | r FAIL
                session of another account  | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:sts::444455556666:assumed-role/x/s'},'Action':'sts:AssumeRole'} | | r FAIL
                one of a list               | trust r {'Effect':'Allow','Principal':{'AWS':['111122223333','444455556666']},'Action':'sts:AssumeRole'} | | r FAIL of 444455556666
                own account                 | trust r {'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'sts:AssumeRole'} | | r N/A other-kind
                services only               | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} | | r N/A service-only-trust
                everybody is no account     | trust r {'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'} | | r N/A other-kind
                own organization, suspended | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'444455556666','Status':'SUSPENDED'}]} | | r N/A other-kind
                management account          | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-describe-organization.json {'Organization':{'Id':'o-abc123','MasterAccountId':'444455556666','FeatureSet':'ALL'}} | | r N/A other-kind
                another one beside it       | trust r {'Effect':'Allow','Principal':{'AWS':['444455556666','777788889999']},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'444455556666','Status':'SUSPENDED'}]} | | r FAIL of 777788889999
                list of accounts cut        | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'123456789012','Status':'ACTIVE'}],'NextToken':'t'} | | r NOT ASSESSED incomplete-evidence:org-accounts
                cut, but listed             | trust r {'Effect':'Allow','Principal':{'AWS':'123456789012'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'123456789012','Status':'ACTIVE'}],'NextToken':'t'} | | r N/A other-kind
                list of accounts denied     | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json error AccessDenied | | r FAIL
                one statement without       | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'sts:ExternalId':'x1'}}},{'Effect':'Allow','Principal':{'AWS':'777788889999'},'Action':'sts:AssumeRole'} | | r FAIL of 777788889999
                trusted by name counts too  | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | trusted.accounts=444455556666 | r FAIL
                service-linked              | trust /aws-service-role/x/r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | | r N/A service-linked
                a part stays unread         | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'sts:ExternalId':'x1'}}},7 | | r NOT ASSESSED unreadable:document
                """);
    }
}
