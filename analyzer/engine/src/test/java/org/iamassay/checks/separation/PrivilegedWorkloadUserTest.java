package org.iamassay.checks.separation;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PrivilegedWorkloadUserTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new PrivilegedWorkloadUser(), """
                key alone               | user u {user[EVERYTHING]]} + row k1a=true; k1r=2025-05-01T00:00:00Z | | u FAIL is administrator by p (inline); has an active access key and no console password
                workload with password  | user svc-backup {user[EVERYTHING]]} + row user=svc-backup; k1a=true; k1r=2025-05-01T00:00:00Z; pe=true | | svc-backup N/A other-kind
                judged workload         | user /service/svc-backup {user[EVERYTHING]]} + row user=svc-backup; arn=arn:aws:iam::111122223333:user/service/svc-backup; k1a=true; k1r=2025-05-01T00:00:00Z; pe=true | | svc-backup FAIL is administrator by p (inline); judged workload, possible (path of services -3, name of a service -3, console password +2, password was used +1)
                judged by its tag       | user u {user[EVERYTHING]],'Tags':[{'Key':'identity-type','Value':'workload'}]} + row pe=true | | u FAIL judged workload, stated (tag identity-type=workload)
                narrow                  | user u {user[{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::b/*'}]]} + row k1a=true; k1r=2025-05-01T00:00:00Z | | u PASS
                nothing allowed         | user u + row k1a=true; k1r=2025-05-01T00:00:00Z | | u PASS
                a person                | user u {user[EVERYTHING]]} + row pe=true | | u N/A other-kind
                no credential           | user u {user[EVERYTHING]]} + row pe=false | | u N/A other-kind
                privilege unknown       | user u {attached[arn:aws:iam::111122223333:policy/gone]} + row k1a=true; k1r=2025-05-01T00:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                boundary unknown        | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} + row k1a=true; k1r=2025-05-01T00:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                key unknown             | user u {user[EVERYTHING]]} + row k1a= | | u NOT ASSESSED unreadable:access_key_1_active
                key unknown, password   | user u {user[EVERYTHING]]} + row k1a=; pe=true | | u N/A other-kind
                password unknown        | user u + row k1a=true; k1r=2025-05-01T00:00:00Z; pe=not_supported | | u NOT ASSESSED password-unknown
                in the report alone     | row k1a=true; k1r=2025-05-01T00:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                in the details alone    | user u + report | | u NOT ASSESSED incomplete-evidence:credential-report
                no report               | user u | | 111122223333 NOT ASSESSED missing-evidence:credential-report
                can become administrator | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} + row k1a=true; k1r=2025-05-01T00:00:00Z |  | u FAIL can become administrator: iam-008; has an active access key
                privileged              | user u {user[{'Effect':'Allow','Action':'s3:GetObject','Resource':'*'}]]} + row k1a=true; k1r=2025-05-01T00:00:00Z |  | u FAIL holds privileged permissions by p (inline)
                a whole sensitive service | user u {user[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]]} + row k1a=true; k1r=2025-05-01T00:00:00Z |  | u FAIL holds privileged permissions by p (inline)
                privileged, boundary unknown | user u {user[{'Effect':'Allow','Action':'s3:GetObject','Resource':'*'}]],cap[arn:aws:iam::111122223333:policy/gone]} + row k1a=true; k1r=2025-05-01T00:00:00Z |  | u NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
