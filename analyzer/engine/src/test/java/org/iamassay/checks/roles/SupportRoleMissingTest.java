package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SupportRoleMissingTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new SupportRoleMissing(), """
                a role          | role r {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSSupportAccess'}]} + user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSSupportAccess'}]} | | 111122223333 PASS
                users alone     | role r + user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSSupportAccess'}]} + group g {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSSupportAccess'}]} | | 111122223333 FAIL attached to user u, group g, but to no role
                nobody          | role r | | 111122223333 FAIL attached to nobody
                a customer's    | role r {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/AWSSupportAccess'}]} | | 111122223333 FAIL
                roles not seen  | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSSupportAccess'}]} + no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                users not seen  | role r + no UserDetailList | | 111122223333 FAIL attached to nobody
                found on a page | role r {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSSupportAccess'}]} + page missing | | 111122223333 PASS
                none on a page  | role r + page missing | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
