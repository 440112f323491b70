package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LongRoleSessionsTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new LongRoleSessions(),
                """
                | ROLES[R(3600)]} | PASS sessions of up to 3600 seconds, limit 3600
                | ROLES[R(3601)]} | FAIL sessions of up to 3601 seconds, limit 3600
                | ROLES[R(43200)]}; role.max-session-seconds=43200 | PASS
                | ROLES[{'RoleName': 'app', 'Arn': 'arn:aws:iam::111122223333:role/app'}]} | NOT ASSESSED missing-column:MaxSessionDuration
                | ROLES[{'RoleName': 'AWSReservedSSO_Admin_0a1b2c3d4e5f6a7b', 'Arn': 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0a1b2c3d4e5f6a7b', 'MaxSessionDuration': 43200}]} | N/A other-kind
                | ROLES[{'RoleName': 'AWSServiceRoleForX', 'Arn': 'arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'MaxSessionDuration': 43200}]} | N/A service-linked
                | ROLES[R(3600)], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:roles & PASS
                | ROLES[R(7200)], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:roles & FAIL
                | ROLES[R(3600), {'RoleName': 'bad'}]} | NOT ASSESSED incomplete-evidence:roles & PASS
                | ROLES[]} | N/A no-subject
                | iam-get-role__app.json={'Role': R(3600)} | NOT ASSESSED incomplete-evidence:roles & PASS
                | ROLES[R(3600)]}; iam-get-role__app.json={'Role': R(7200)} | FAIL
                | ROLES[R(3600)]}; iam-get-role__app.json=error AccessDenied | PASS
                | iam-list-roles.json=error AccessDenied | NOT ASSESSED access-denied:roles
                | | NOT ASSESSED missing-evidence:roles
                """,
                "ROLES[",
                "iam-list-roles.json={'Roles': [",
                "R(",
                "{'RoleName': 'app', 'Arn': 'arn:aws:iam::111122223333:role/app', 'MaxSessionDuration': ",
                ")",
                "}");
    }
}
