package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TooManyAdministratorsTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new TooManyAdministrators(), """
                301                     | user u + user v + no SUM | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                within the limit        | user u {user[EVERYTHING]]} + role r {role[EVERYTHING]]} | admin.max-principals=2 | 111122223333 PASS administrators (2, limit 2): role r, user u
                over the limit          | user u {user[EVERYTHING]]} + role r {attached[ADMIN]} + user v {'GroupList':['g']} + group g {group[EVERYTHING]]} | admin.max-principals=2 | 111122223333 FAIL administrators (3, limit 2): role r, user u, user v
                service roles and permission sets | role /aws-service-role/x.amazonaws.com/a {role[EVERYTHING]]} + role /aws-reserved/sso.amazonaws.com/AWSReservedSSO_b_0 {role[EVERYTHING]]} + user u {user[EVERYTHING]]} | admin.max-principals=1 | 111122223333 PASS administrators (1, limit 1): user u
                none                    | user u | | 111122223333 PASS
                unknown would be over   | user u {user[EVERYTHING]]} + user v {attached[arn:aws:iam::111122223333:policy/gone]} | admin.max-principals=1 | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                unknown within          | user u {user[EVERYTHING]]} + user v {attached[arn:aws:iam::111122223333:policy/gone]} | admin.max-principals=2 | 111122223333 PASS
                boundary unknown        | user u {user[EVERYTHING]]} + user v {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} | admin.max-principals=1 | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                unreadable              | user u {user[EVERYTHING]]} + user v {'UserPolicyList':[{'PolicyName':'i','PolicyDocument':'7'}]} | admin.max-principals=1 | 111122223333 NOT ASSESSED unreadable:document
                users not seen          | role r {role[EVERYTHING]]} + no UserDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                over though not all seen | role r {role[EVERYTHING]]} + role s {role[EVERYTHING]]} + no UserDetailList | admin.max-principals=1 | 111122223333 FAIL administrators (2, limit 1): role r, role s
                in the report alone     | user u {user[EVERYTHING]]} + row user=v; pe=true | admin.max-principals=1 | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                root does not count     | user u {user[EVERYTHING]]} + row user=<root_account> + row pe=true | admin.max-principals=1 | 111122223333 PASS
                who only can become one | user u {user[EVERYTHING]]} + user v {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/v'}]]} | admin.max-principals=1 | 111122223333 PASS administrators (1, limit 1): user u
                """);
    }
}
