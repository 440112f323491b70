package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SamlProviderExpiredTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new SamlProviderExpired(),
                """
                | SAML[P(2025-07-01T12:00:00Z)]} | FAIL metadata expires 2025-07-01, 30 days later
                | SAML[P(2025-07-01T12:00:01Z)]} | PASS metadata expires 2025-07-01, 30 days later
                | SAML[P(2024-07-01T12:00:01Z)]} | FAIL metadata expired 2024-07-01, 334 days earlier
                | SAML[P(2125-07-01T12:00:01Z)]} | PASS
                | SAML[P(2025-06-01T12:00:01Z)]}; saml.warning-days=0 | PASS
                | SAML[{'Arn': 'arn:aws:iam::111122223333:saml-provider/idp'}]} | NOT ASSESSED missing-column:ValidUntil
                | SAML[P(ever)]} | NOT ASSESSED unreadable:ValidUntil
                | SAML[]} | N/A no-subject
                | SAML[P(2125-07-01T12:00:01Z)], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:saml-providers & PASS
                | SAML[P(2125-07-01T12:00:01Z)]}; iam-get-saml-provider__idp.json={'SAMLMetadataDocument': 'x', 'ValidUntil': '2125-07-01T12:00:01Z'} | PASS
                | SAML[P(2125-07-01T12:00:01Z)]}; iam-get-saml-provider__idp.json=error AccessDenied | PASS
                | iam-get-saml-provider__idp.json={'SAMLMetadataDocument': 'x', 'ValidUntil': '2020-07-01T12:00:01Z'} | NOT ASSESSED incomplete-evidence:saml-providers & FAIL
                | SAML=error AccessDenied | NOT ASSESSED access-denied:saml-providers
                | | NOT ASSESSED missing-evidence:saml-providers
                """,
                "SSO=",
                "sso-admin-list-instances__eu-west-1.json=",
                "SSO[",
                "sso-admin-list-instances__eu-west-1.json={'Instances': [",
                "SAML[",
                "iam-list-saml-providers.json={'SAMLProviderList': [",
                "SAML=",
                "iam-list-saml-providers.json=",
                "P(",
                "{'Arn': 'arn:aws:iam::111122223333:saml-provider/idp', 'ValidUntil': '",
                ")",
                "'}",
                "GAAD[",
                "iam-get-account-authorization-details.json={'UserDetailList': [], 'GroupDetailList': [], 'Policies': [], 'RoleDetailList': [",
                "APP",
                "{'RoleName': 'app', 'RoleId': 'AROAEXAMPLE', 'Arn': 'arn:aws:iam::111122223333:role/app'}",
                "RESERVED",
                "{'RoleName': 'AWSReservedSSO_Admin_1', 'RoleId': 'AROAEXAMPLE', 'Arn': 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_1'}",
                "I1",
                "'InstanceArn': 'arn:aws:sso:::instance/ssoins-1'");
    }
}
