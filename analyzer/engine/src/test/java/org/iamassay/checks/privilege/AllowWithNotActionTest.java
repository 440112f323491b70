package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AllowWithNotActionTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new AllowWithNotAction(), """
                255 Deny                   | {'Effect':'Deny','NotAction':'iam:*','Resource':'*'} | PASS
                256 no wildcard resource   | {'Effect':'Allow','NotAction':'s3:DeleteBucket','Resource':'arn:aws:s3:::b'} | PASS statement 1 allows every action but s3:DeleteBucket on arn:aws:s3:::b
                on everything              | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | FAIL statement 1 allows every action but iam:* on every resource
                everything-policies too    | {'Effect':'Allow','NotAction':'s3:*','Resource':'*'} | FAIL every action but s3:*
                one wildcard in the list   | {'Effect':'Allow','NotAction':'s3:*','Resource':['arn:aws:s3:::b','arn:aws:s3:::b/?']} | FAIL
                NotResource                | {'Effect':'Allow','NotAction':'s3:*','NotResource':'arn:aws:s3:::b'} | FAIL on every resource but arn:aws:s3:::b
                no Resource                | {'Effect':'Allow','NotAction':'s3:*'} | FAIL on no resource
                a Condition does not cancel | {'Effect':'Allow','NotAction':'iam:*','Resource':'*','Condition':{'StringEquals':{'aws:RequestedRegion':'eu-west-1'}}} | FAIL
                void list                  | {'Effect':'Allow','NotAction':[],'Resource':'*'} | PASS
                void effect                | {'Effect':'allow','NotAction':'iam:*','Resource':'*'} | PASS
                Action and NotAction       | {'Effect':'Allow','Action':'s3:GetObject','NotAction':'iam:*','Resource':'*'} | FAIL every action but iam:*
                Action alone               | {'Effect':'Allow','Action':'*','Resource':'*'} | PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new AllowWithNotAction(), """
                inline        | group g {'GroupPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','NotAction':'iam:*','Resource':'*'}]}}]} + user u + role r | | g, inline policy i FAIL
                boundary-only | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','NotAction':'iam:*','Resource':'*'}]}}]} | | P N/A other-kind
                """);
    }
}
