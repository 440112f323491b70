package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AnyRolePassedTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new AnyRolePassed(), """
                257 every role           | {'Effect':'Allow','Action':'iam:Pass*','Resource':'arn:aws:iam::111122223333:role/*'} | FAIL statement 1 allows iam:Pass* on arn:aws:iam::111122223333:role/*
                258 IfExists counts here | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringEqualsIfExists':{'iam:PassedToService':'ec2.amazonaws.com'}}} | PASS
                259 roles of a pattern   | {'Effect':'Allow','Action':'iam:PassRole','Resource':'arn:aws:iam::111122223333:role/app-*'} | PASS
                roles of a path          | {'Effect':'Allow','Action':'iam:PassRole','Resource':'arn:aws:iam::*:role/path/*'} | PASS
                on everything            | {'Effect':'Allow','Action':'IAM:passrole','Resource':'*'} | FAIL statement 1 allows IAM:passrole on every resource
                resource part *          | {'Effect':'Allow','Action':'iam:PassRole','Resource':'arn:aws:iam::111122223333:*'} | FAIL
                role*                    | {'Effect':'Allow','Action':'iam:PassRole','Resource':'arn:aws-cn:iam::111122223333:role*'} | FAIL
                run of asterisks         | {'Effect':'Allow','Action':'iam:PassRole','Resource':'arn:aws:iam::*:role/**'} | FAIL
                cut short                | {'Effect':'Allow','Action':'iam:PassRole','Resource':'arn:aws:iam::*'} | FAIL
                another service's ARN    | {'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::*'} | PASS
                the whole of iam         | {'Effect':'Allow','Action':'iam:*','Resource':'*'} | FAIL iam:* on
                NotAction                | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | PASS
                NotAction of others      | {'Effect':'Allow','NotAction':'s3:*','Resource':'arn:aws:iam::111122223333:role/*'} | FAIL every action but s3:*
                NotResource              | {'Effect':'Allow','Action':'iam:PassRole','NotResource':'arn:aws:iam::111122223333:role/admin'} | FAIL
                everything-policy        | {'Effect':'Allow','Action':'*','Resource':'*'} | N/A other-kind
                Deny does not cancel     | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*'},{'Effect':'Deny','Action':'iam:PassRole','Resource':'*'} | FAIL
                value only wildcards     | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringLike':{'iam:PassedToService':['ec2.amazonaws.com','*']}}} | FAIL
                value with wildcard      | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringLike':{'iam:passedtoservice':'ec2*'}}} | PASS
                by associated resource   | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'ArnLike':{'iam:AssociatedResourceArn':'arn:aws:ec2:*:111122223333:instance/*'}}} | PASS
                negated                  | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringNotEquals':{'iam:PassedToService':'ec2.amazonaws.com'}}} | FAIL
                ForAllValues             | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'ForAllValues:StringEquals':{'iam:PassedToService':'ec2.amazonaws.com'}}} | FAIL
                Null                     | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'Null':{'iam:PassedToService':'false'}}} | FAIL
                no value                 | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringEquals':{'iam:PassedToService':[]}}} | FAIL
                another key              | {'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'true'}}} | FAIL
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new AnyRolePassed(), """
                inline        | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'}]}}]} + role r | | u, inline policy i FAIL
                boundary-only | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'iam:PassRole','Resource':'*'}]}}]} | | P N/A other-kind
                """);
    }
}
