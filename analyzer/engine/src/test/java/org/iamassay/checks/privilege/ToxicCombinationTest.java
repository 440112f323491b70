package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ToxicCombinationTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new ToxicCombination(), """
                old by a second         | user u {user[EVERYTHING]]} + row mfa=false; k1a=true; k1r=2025-03-03T11:59:59Z; k1u=2025-05-31T00:00:00Z | | u FAIL is administrator by p (inline); has no MFA device; access key 1 last rotated 2025-03-03, 90 days earlier
                exactly the limit       | user u {user[EVERYTHING]]} + row mfa=false; k1a=true; k1r=2025-03-03T12:00:00Z | | u PASS
                with MFA                | user u {user[EVERYTHING]]} + row mfa=true; k1a=true; k1r=2015-03-03T12:00:00Z | | u PASS
                MFA unknown, young key  | user u {user[EVERYTHING]]} + row mfa=; k1a=true; k1r=2025-05-03T12:00:00Z | | u PASS
                MFA unknown, old key    | user u {user[EVERYTHING]]} + row mfa=; k1a=true; k1r=2015-03-03T12:00:00Z | | u NOT ASSESSED unreadable:mfa_active
                key unknown             | user u {user[EVERYTHING]]} + row mfa=false; k1a=; k1r=2015-03-03T12:00:00Z | | u NOT ASSESSED unreadable:access_key_1_active
                age unknown             | user u {user[EVERYTHING]]} + row mfa=false; k1a=true; k1r= | | u NOT ASSESSED unreadable:access_key_1_last_rotated
                key unknown, with MFA   | user u {user[EVERYTHING]]} + row mfa=true; k1a=; k1r=2015-03-03T12:00:00Z | | u PASS
                worse                   | user u {user[EVERYTHING]]} + row mfa=false; pe=true; k1a=true; k1r=2025-01-01T12:00:00Z; k1u=2025-01-02T12:00:00Z; k2a=true; k2r=2025-05-01T00:00:00Z \\
                    | | u FAIL has no MFA device; access key 1 last rotated 2025-01-01, 151 days earlier; access key 1 unused since 2025-01-02, 150 days earlier; has a console password; has two active keys
                no administrator        | user u + row mfa=false; k1a=true; k1r=2015-03-03T12:00:00Z | | u N/A other-kind
                privilege unknown       | user u {'GroupList':['gone']} + group g + row mfa=true; k1a=true; k1r=2015-03-03T12:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                boundary unknown        | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} + row mfa=false; k1a=true; k1r=2015-03-03T12:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                boundary unknown, young | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} + row mfa=false | | u PASS
                in the report alone     | user v + row mfa=false; k1a=true; k1r=2015-03-03T12:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details & v NOT ASSESSED incomplete-evidence:credential-report
                can become administrator | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} + row mfa=false; k2a=true; k2r=2015-03-03T12:00:00Z |  | u FAIL can become administrator: iam-008; has no MFA device; access key 2 last rotated 2015-03-03
                """);
    }
}
