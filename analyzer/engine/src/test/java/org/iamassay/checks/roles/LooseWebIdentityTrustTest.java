package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LooseWebIdentityTrustTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new LooseWebIdentityTrust(), """
                audience and subject        | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:aud':'sts.amazonaws.com','token.actions.githubusercontent.com:sub':'repo:acme/app:ref:refs/heads/main'}}} | | r PASS
                no subject                  | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:aud':'sts.amazonaws.com'}}} | | r FAIL limits token.actions.githubusercontent.com:sub
                no audience                 | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:sub':'repo:acme/app:ref:refs/heads/main'}}} | | r FAIL limits token.actions.githubusercontent.com:aud
                neither                     | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{}} | | r FAIL token.actions.githubusercontent.com:aud; no condition that limits token.actions.githubusercontent.com:sub
                loose subject is named      | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:aud':'sts.amazonaws.com'},'StringLike':{'token.actions.githubusercontent.com:sub':'repo:acme*'}}} | | r FAIL repo:acme* fits other organisations too
                one loose among several     | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:aud':'sts.amazonaws.com'},'StringLike':{'token.actions.githubusercontent.com:sub':['repo:acme/*','repo:*']}}} | | r FAIL
                one client id               | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:sub':'repo:acme/app:x'}}} \
                    + file iam-get-open-id-connect-provider__arn%3Aaws%3Aiam%3A%3A111122223333%3Aoidc-provider%2Ftoken.actions.githubusercontent.com.json {'Url':'token.actions.githubusercontent.com','ClientIDList':['sts.amazonaws.com']} | | r PASS
                two client ids              | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:sub':'repo:acme/app:x'}}} \
                    + file iam-get-open-id-connect-provider__arn%3Aaws%3Aiam%3A%3A111122223333%3Aoidc-provider%2Ftoken.actions.githubusercontent.com.json {'Url':'token.actions.githubusercontent.com','ClientIDList':['a','b']} | | r FAIL
                one client of another       | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/idp.example.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{}} \
                    + file iam-get-open-id-connect-provider__arn%3Aaws%3Aiam%3A%3A111122223333%3Aoidc-provider%2Ftoken.actions.githubusercontent.com.json {'Url':'token.actions.githubusercontent.com','ClientIDList':['a']} | | r FAIL
                list of ARNs tells no client | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/idp.example.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{}} \
                    + file iam-list-open-id-connect-providers.json {'OpenIDConnectProviderList':[{'Arn':'arn:aws:iam::111122223333:oidc-provider/idp.example.com'}]} | | r FAIL
                issuer of its own           | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/idp.example.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'idp.example.com:aud':'a'}}} | | r PASS
                the same, shared by profile | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/idp.example.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'idp.example.com:aud':'a'}}} | oidc.shared-issuers=idp.example.com | r FAIL idp.example.com:sub
                Cognito, audience is tenant | trust r {'Effect':'Allow','Principal':{'Federated':'cognito-identity.amazonaws.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'cognito-identity.amazonaws.com:aud':'eu-west-1:0a'}}} | | r PASS
                Amazon, application         | trust r {'Effect':'Allow','Principal':{'Federated':'www.amazon.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'www.amazon.com:aud':'a'}}} | | r FAIL www.amazon.com:app_id
                EKS needs a subject         | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'oidc.eks.eu-west-1.amazonaws.com/id/AB:aud':'sts.amazonaws.com'}}} | | r FAIL :sub
                any provider                | trust r {'Effect':'Allow','Principal':{'Federated':'*'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:aud':'a'}}} | | r FAIL every web identity provider
                second statement is loose   | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/idp.example.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'idp.example.com:aud':'a'}}},{'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringEquals':{'token.actions.githubusercontent.com:aud':'sts.amazonaws.com'}}} | | r FAIL
                SAML alone                  | trust r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:saml-provider/p'},'Action':'sts:AssumeRoleWithSAML'} | | r N/A other-kind
                no federation               | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} | | r N/A other-kind
                Deny alone                  | trust r {'Effect':'Deny','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{}} | | r N/A other-kind
                service-linked              | trust /aws-service-role/x/r {'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},'Action':'sts:AssumeRoleWithWebIdentity','Condition':{}} | | r N/A service-linked
                a part stays unread         | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'},7 | | r NOT ASSESSED unreadable:document
                not seen                    | no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
