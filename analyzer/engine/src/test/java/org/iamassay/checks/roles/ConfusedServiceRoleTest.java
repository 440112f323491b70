package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConfusedServiceRoleTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new ConfusedServiceRole(), """
                exempt                   | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} | | r PASS
                exempt, China            | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com.cn'},'Action':'sts:AssumeRole'} | | r PASS
                not exempt               | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole'} | | r FAIL sns.amazonaws.com
                one of a list            | trust r {'Effect':'Allow','Principal':{'Service':['lambda.amazonaws.com','sns.amazonaws.com']},'Action':'sts:AssumeRole'} | | r FAIL for sns.amazonaws.com
                account                  | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'AWS:SourceAccount':'111122223333'}}} | | r PASS
                resource                 | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'ArnLike':{'aws:SourceArn':'arn:aws:sns:*:111122223333:*'}}} | | r PASS
                resource of any account  | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'ArnLike':{'aws:SourceArn':'arn:aws:sns:*:*:*'}}} | | r FAIL
                organization             | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'aws:SourceOrgID':'o-abc123'}}} | | r PASS
                any organization         | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'StringLike':{'aws:SourceOrgID':'o-*'}}} | | r FAIL
                where it is there        | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'StringEqualsIfExists':{'aws:SourceAccount':'111122223333'}}} | | r FAIL
                one statement without    | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'aws:SourceAccount':'111122223333'}}},{'Effect':'Allow','Principal':{'Service':'sqs.amazonaws.com'},'Action':'sts:AssumeRole'} | | r FAIL for sqs
                own list of exemptions   | trust r {'Effect':'Allow','Principal':{'Service':'SNS.amazonaws.com'},'Action':'sts:AssumeRole'} | confused-deputy.exempt=sns.amazonaws.com.cn | r PASS
                own list replaces        | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'} | confused-deputy.exempt=sns.amazonaws.com | r FAIL
                mixed trust              | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com','AWS':'111122223333'},'Action':'sts:AssumeRole'} | | r N/A other-kind
                a Deny cancels nothing   | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole'},{'Effect':'Deny','Principal':'*','Action':'sts:AssumeRole'} | | r FAIL
                other actions            | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:TagSession'} | | r N/A other-kind
                service-linked           | trust /aws-service-role/x/r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole'} | | r N/A service-linked
                trust missing            | role r | | r NOT ASSESSED incomplete-evidence:authorization-details
                trust is no object       | role r {'AssumeRolePolicyDocument':'none'} | | r NOT ASSESSED unreadable:document
                a part stays unread      | trust r {'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'},7 | | r NOT ASSESSED unreadable:document
                unread, violation stands | trust r {'Effect':'Allow','Principal':{'Service':'sns.amazonaws.com'},'Action':'sts:AssumeRole'},7 | | r FAIL
                """);
    }
}
