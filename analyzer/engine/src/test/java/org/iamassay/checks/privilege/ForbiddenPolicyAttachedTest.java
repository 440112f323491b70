package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ForbiddenPolicyAttachedTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new ForbiddenPolicyAttached(), """
                none                      | user u + group g + role r | | g PASS & r PASS & u PASS
                each kind, under a path   | user u {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} + group g {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} + role r {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} | | g FAIL service-role/AWSConfigRole & r FAIL & u FAIL
                as a boundary             | user u {'PermissionsBoundary':{'PermissionsBoundaryArn':'arn:aws:iam::aws:policy/AWSLambdaFullAccess'}} + SUM Roles=0 | | u FAIL (permissions boundary)
                a customer's of that name | user u {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::111122223333:policy/service-role/AWSConfigRole'}]} + SUM Roles=0 | | u PASS
                another partition         | user u {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws-us-gov:iam::aws:policy/service-role/AWSConfigRole'}]} + SUM Roles=0 | | u FAIL
                own list, by ARN          | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/x'}]} + SUM Roles=0 \
                    | policy.forbidden=arn:aws:iam::111122223333:policy/x | u FAIL
                own list replaces         | user u {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} + SUM Roles=0 | policy.forbidden=AdministratorAccess | u PASS
                names ignore case         | user u {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} + SUM Roles=0 | policy.forbidden=awsconfigrole | u FAIL
                service-linked            | role /aws-service-role/x/r {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} + role /aws-reserved/sso.amazonaws.com/s {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} | | s FAIL & r N/A service-linked
                lists not seen            | user u {'AttachedManagedPolicies':[{'PolicyName':'AWSConfigRole','PolicyArn':'arn:aws:iam::aws:policy/service-role/AWSConfigRole'}]} + no GroupDetailList + no RoleDetailList | | \
                    111122223333 NOT ASSESSED incomplete-evidence:authorization-details & u FAIL
                nobody                    | | | 111122223333 N/A no-subject
                """);
    }
}
