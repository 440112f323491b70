package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.WrittenPolicyCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AnyRoleAssumedTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return WrittenPolicyCases.of(new AnyRoleAssumed(), """
                260 any account        | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::*:role/deploy'} | FAIL statement 1 allows sts:AssumeRole on arn:aws:iam::*:role/deploy
                261 roles of a pattern | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::111122223333:role/app-*'} | PASS statement 1 allows sts:AssumeRole on arn:aws:iam::111122223333:role/app-*
                on everything          | {'Effect':'Allow','Action':'STS:assume*','Resource':'*'} | FAIL STS:assume* on every resource
                ? in the account       | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::11112222333?:role/deploy'} | FAIL
                every role             | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::111122223333:role/*'} | FAIL
                role*                  | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::444455556666:role*'} | FAIL
                cut short              | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::1111*'} | FAIL
                with a Condition too   | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'*','Condition':{'StringEquals':{'sts:ExternalId':'x'}}} | FAIL
                NotResource            | {'Effect':'Allow','Action':'sts:AssumeRole','NotResource':'arn:aws:iam::111122223333:role/admin'} | FAIL
                NotAction              | {'Effect':'Allow','NotAction':'iam:*','Resource':'*'} | FAIL every action but iam:*
                named role             | {'Effect':'Allow','Action':'sts:AssumeRole','Resource':'arn:aws:iam::111122223333:role/deploy'} | PASS
                with web identity only | {'Effect':'Allow','Action':'sts:AssumeRoleWithWebIdentity','Resource':'*'} | PASS
                another service's ARN  | {'Effect':'Allow','Action':['sts:AssumeRole','s3:*'],'Resource':['arn:aws:s3:::*','arn:aws:iam::111122223333:role/r']} | PASS
                everything-policy      | {'Effect':'Allow','Action':'*','Resource':'*'} | N/A other-kind
                Deny                   | {'Effect':'Deny','Action':'sts:AssumeRole','Resource':'*'} | PASS
                """);
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new AnyRoleAssumed(), """
                inline        | user u {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':[{'Effect':'Allow','Action':'sts:*','Resource':'*'}]}}]} + role r | | u, inline policy i FAIL
                boundary-only | policy P {'AttachmentCount':0,'PermissionsBoundaryUsageCount':1,'PolicyVersionList':[{'VersionId':'v1','IsDefaultVersion':true,'Document':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'sts:*','Resource':'*'}]}}]} | | P N/A other-kind
                """);
    }
}
