package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuarantinedUserTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new QuarantinedUser(), """
                none           | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/ReadOnlyAccess'}]} | | u PASS
                first version  | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantine'}]} | | u FAIL AWSCompromisedKeyQuarantine
                third version  | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3'}]} | | u FAIL AWSCompromisedKeyQuarantineV3
                a later one    | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws-cn:iam::aws:policy/AWSCompromisedKeyQuarantineV12'}]} | | u FAIL
                only alike     | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineVX'}]} | | u PASS
                a customer's   | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::111122223333:policy/AWSCompromisedKeyQuarantineV3'}]} | | u PASS
                of its group   | user u {'GroupList':['g']} + group g {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3'}]} | | u PASS
                not seen       | no UserDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                in the report alone | user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3'}]} + row user=v | | \
                    u FAIL & v NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
