package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GrantedServicesUnusedTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new GrantedServicesUnused(),
                """
                | SLA(role%2Fapp)[S3=2025-03-03T12:00:01Z}]} | PASS services granted and used: 1
                | SLA(role%2Fapp)[S3=2025-03-03T12:00:00Z}]} | FAIL 1 of 1 granted services not used: s3
                | SLA(role%2Fapp)[S3=2025-05-31T12:00:00Z}, EC2]} | FAIL 1 of 2 granted services not used: ec2
                | SLA(role%2Fapp)[S3=2025-05-31T12:00:00Z}]}; service.unused-days=1 | FAIL
                | SLA(role%2Fapp)[S3=2025-05-31T12:00:01Z}]}; service.unused-days=1 | PASS
                | SLA(role%2Fapp)[]} | PASS services granted and used: 0
                | SLA(role%2Fapp)[], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:service-last-accessed
                | SLA(role%2Fapp)[S3=2025-05-31T12:00:00Z}], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:service-last-accessed
                | SLA(role%2Fapp)[EC2], 'IsTruncated': true} | FAIL 1 of 1 granted services seen so far not used: ec2
                | SLA(role%2Fapp)[S3=soon'}]} | NOT ASSESSED unreadable:LastAuthenticated
                | SLA(role%2Fapp)[S3=2025-06-01T16:00:01Z}]} | NOT ASSESSED timestamp-after-as-of:LastAuthenticated
                | SLA(role%2Fapp)[S3=2025-06-01T16:00:00Z}]} | PASS
                | SLA(role%2Fapp).json={'JobStatus': 'IN_PROGRESS', 'ServicesLastAccessed': [EC2]} | NOT ASSESSED incomplete-evidence:service-last-accessed
                | SLA(role%2Fapp).json={'ServicesLastAccessed': [EC2]} | NOT ASSESSED incomplete-evidence:service-last-accessed
                | SLA(role%2Fapp)[EC2]}; iam-list-roles.json={'Roles': [{'RoleName': 'app', 'Arn': 'arn:aws:iam::111122223333:role/app', 'CreateDate': '2025-03-03T12:00:01Z'}]} | N/A grace
                | SLA(role%2Fapp)[EC2]}; iam-list-roles.json={'Roles': [{'RoleName': 'app', 'Arn': 'arn:aws:iam::111122223333:role/app', 'CreateDate': '2025-03-03T12:00:00Z'}]} | FAIL
                user: uct=2025-05-01T12:00:00Z | SLA(user%2Fu)[EC2]} | N/A grace
                user: | SLA(user%2Fu)[EC2]} | FAIL
                | SLA(role%2Faws-service-role%2Fx.amazonaws.com%2Fy)[EC2]} | N/A service-linked
                | SLA(group%2Fg)[EC2]} | N/A no-subject
                | SLA(role%2Fa)[S3=2025-05-31T12:00:00Z}]}; SLA(role%2Fb).json=error AccessDenied | NOT ASSESSED incomplete-evidence:service-last-accessed & PASS
                | SLA(role%2Fa)[S3=2025-05-31T12:00:00Z}]}; iam-get-service-last-accessed-details.json={'JobStatus': 'COMPLETED', 'ServicesLastAccessed': []} | NOT ASSESSED incomplete-evidence:service-last-accessed & PASS
                | iam-get-service-last-accessed-details__x.json=error AccessDenied | NOT ASSESSED access-denied:service-last-accessed
                | | NOT ASSESSED missing-evidence:service-last-accessed
                """,
                "SLA(",
                "iam-get-service-last-accessed-details__arn%3Aaws%3Aiam%3A%3A111122223333%3A",
                ")[",
                ".json={'JobStatus': 'COMPLETED', 'ServicesLastAccessed': [",
                "S3=",
                "{'ServiceNamespace': 's3', 'LastAuthenticated': '",
                "EC2",
                "{'ServiceNamespace': 'ec2'}",
                "Z}",
                "Z'}");
    }

    @TestFactory
    Stream<DynamicTest> pagesAreOneReport() {
        return DumpCases.of(new GrantedServicesUnused(), """
                | iam-get-service-last-accessed-details__arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fapp.json=[{'JobStatus': 'COMPLETED', 'IsTruncated': true, 'ServicesLastAccessed': [{'ServiceNamespace': 's3', 'LastAuthenticated': '2025-05-31T12:00:00Z'}]}, {'JobStatus': 'COMPLETED', 'IsTruncated': false, 'ServicesLastAccessed': [{'ServiceNamespace': 'sqs', 'LastAuthenticated': '2025-05-31T12:00:00Z'}]}] | PASS services granted and used: 2
                | iam-get-service-last-accessed-details__arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fapp.json=[{'JobStatus': 'COMPLETED', 'ServicesLastAccessed': [{'ServiceNamespace': 's3'}]}, {'JobStatus': 'COMPLETED', 'ServicesLastAccessed': [{'ServiceNamespace': 's3', 'LastAuthenticated': '2025-05-31T12:00:00Z'}]}] | PASS services granted and used: 1
                """);
    }
}
