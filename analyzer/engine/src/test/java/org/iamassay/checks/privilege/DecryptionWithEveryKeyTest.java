package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DecryptionWithEveryKeyTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new DecryptionWithEveryKey(), """
                253 every key            | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws:kms:eu-west-1:111122223333:key/*'} | FAIL statement 1 allows kms:Decrypt on arn:aws:kms:eu-west-1:111122223333:key/*
                254 by one service       | {'Effect':'Allow','Action':'kms:De*','Resource':'*','Condition':{'StringEquals':{'kms:ViaService':'s3.eu-west-1.amazonaws.com'}}} | PASS
                by any pattern           | {'Effect':'Allow','Action':['s3:Get*','KMS:de*'],'Resource':'*'} | FAIL statement 1 allows KMS:de* on every resource
                the whole service        | {'Effect':'Allow','Action':'kms:*','Resource':'*'} | FAIL statement 1 allows kms:* on
                ReEncryptFrom            | {'Effect':'Allow','Action':'kms:ReEncrypt*','Resource':'*'} | FAIL
                ReEncryptTo alone        | {'Effect':'Allow','Action':'kms:ReEncryptTo','Resource':'*'} | PASS
                everything-policies too  | {'Effect':'Allow','Action':'*','Resource':'*'} | FAIL every action on every resource
                NotAction                | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | FAIL every action but iam:* on every resource
                NotAction of it          | {'Effect':'Allow','NotAction':['kms:Decrypt','kms:ReEncryptFrom'],'Resource':'*'} | PASS
                Deny does not cancel     | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*'},{'Effect':'Deny','Action':'kms:*','Resource':'*'} | FAIL
                resource part *          | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws:kms:*:*:*'} | FAIL
                cut short                | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws:kms:eu-west-1:*'} | FAIL
                other account, partition | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws-us-gov:kms:*:444455556666:key/**'} | FAIL
                NotResource              | {'Effect':'Allow','Action':'kms:Decrypt','NotResource':'arn:aws:kms:eu-west-1:111122223333:key/1'} | FAIL
                named key                | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws:kms:eu-west-1:111122223333:key/1234'} | PASS
                keys of a pattern        | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws:kms:*:*:key/mrk-*'} | PASS
                aliases are no keys      | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'arn:aws:kms:*:*:alias/*'} | PASS
                all of another service   | {'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::*'} | PASS
                wide one in a list       | {'Effect':'Allow','Action':'kms:Decrypt','Resource':['arn:aws:kms:*:*:key/1','arn:aws:kms:*:*:key/*']} | FAIL on arn:aws:kms:*:*:key/*
                by alias                 | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'ForAnyValue:StringLike':{'KMS:resourcealiases':'alias/app-*'}}} | PASS
                by request alias         | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'StringEquals':{'kms:RequestAlias':'alias/app'}}} | PASS
                by encryption context    | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'StringEquals':{'kms:EncryptionContext:app':'x'}}} | PASS
                context keys, no value   | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'StringEquals':{'kms:EncryptionContextKeys':'x'}}} | FAIL
                by tag                   | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'StringEquals':{'aws:ResourceTag/team':'x'}}} | PASS
                IfExists                 | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'StringEqualsIfExists':{'aws:ResourceTag/team':'x'}}} | FAIL
                ForAllValues             | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'ForAllValues:StringEquals':{'kms:ResourceAliases':'alias/x'}}} | FAIL
                negated                  | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'StringNotEquals':{'kms:ViaService':'x'}}} | FAIL
                another key              | {'Effect':'Allow','Action':'kms:Decrypt','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}}} | FAIL
                void                     | {'Effect':'ALLOW','Action':'kms:Decrypt','Resource':'*'} | PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new DecryptionWithEveryKey(), """
                inline         | role r {'RolePolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} + user u | | r, inline policy i FAIL
                boundary-only  | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]}}]} | | P N/A other-kind
                """);
    }
}
