package org.iamassay.checks.sharing;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UnknownAccountTrustedTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new UnknownAccountTrusted(), """
                nobody lists accounts       | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | | r NOT ASSESSED missing-evidence:org-accounts
                denied                      | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json error AccessDeniedException | | r NOT ASSESSED access-denied:org-accounts
                standalone account          | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-describe-organization.json error AWSOrganizationsNotInUseException | | r FAIL 444455556666
                list asked, standalone      | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json error AWSOrganizationsNotInUseException | | r FAIL
                trusted by name             | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | trusted.accounts=444455556666 | r PASS
                another is trusted by name  | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | trusted.accounts=777788889999 | r FAIL accounts that nobody lists: 444455556666
                own organization            | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'444455556666','Status':'SUSPENDED'}]} | | r PASS
                management account          | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-describe-organization.json {'Organization':{'Id':'o-abc123','MasterAccountId':'444455556666','FeatureSet':'ALL'}} | | r PASS
                not in the organization     | trust r {'Effect':'Allow','Principal':{'AWS':['444455556666','777788889999']},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'444455556666','Status':'SUSPENDED'}]} | | r FAIL 777788889999
                list of accounts cut        | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'123456789012','Status':'ACTIVE'}],'NextToken':'t'} | | r NOT ASSESSED incomplete-evidence:org-accounts
                cut, but trusted by name    | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'123456789012','Status':'ACTIVE'}],'NextToken':'t'} | trusted.accounts=444455556666 | r PASS
                cut, own list lacks it      | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} + file organizations-list-accounts.json {'Accounts':[{'Id':'123456789012','Status':'ACTIVE'}],'NextToken':'t'} | trusted.accounts=777788889999 | r NOT ASSESSED incomplete-evidence:org-accounts
                conditions do not matter    | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'sts:ExternalId':'x1'}}} | trusted.accounts=777788889999 | r FAIL
                own account                 | trust r {'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'sts:AssumeRole'} | | r N/A other-kind
                services only               | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} | | r N/A service-only-trust
                federation                  | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{}} | | r N/A other-kind
                service-linked              | trust /aws-service-role/x/r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'} | | r N/A service-linked
                a part stays unread         | trust r {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:root'},'Action':'sts:AssumeRole'},7 + file organizations-list-accounts.json {'Accounts':[{'Id':'444455556666','Status':'SUSPENDED'}]} | | r NOT ASSESSED unreadable:document
                """);
    }
}
