package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NoFederationTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new NoFederation(),
                """
                | SSO[{I1, 'Status': 'ACTIVE'}]} | PASS Identity Center instance arn:aws:sso:::instance/ssoins-1
                | SSO[{I1}]} | PASS
                | SSO[{I1, 'Status': 'CREATE_FAILED'}]}; SAML[]}; GAAD[APP]} | FAIL no active Identity Center instance in eu-west-1, no valid SAML provider, no role of Identity Center
                | SSO[]}; SAML[]}; GAAD[APP]} | FAIL
                | SSO[]}; SAML[]} | NOT ASSESSED missing-evidence:authorization-details
                | SSO[]}; GAAD[APP]} | NOT ASSESSED missing-evidence:saml-providers
                | SAML[]}; GAAD[APP]} | NOT ASSESSED missing-evidence:sso-instances
                | SSO=error AccessDeniedException; SAML[]}; GAAD[APP]} | NOT ASSESSED access-denied:sso-instances
                | SSO[]}; SAML[P(2025-06-01T12:00:01Z)]} | PASS SAML provider arn:aws:iam::111122223333:saml-provider/idp
                | SSO[]}; SAML[P(2025-06-01T12:00:00Z)]}; GAAD[APP]} | FAIL
                | SSO[]}; SAML[{'Arn': 'arn:aws:iam::111122223333:saml-provider/idp'}]}; GAAD[APP]} | NOT ASSESSED missing-column:ValidUntil
                | SSO[]}; SAML[P(ever)]}; GAAD[APP]} | NOT ASSESSED unreadable:ValidUntil
                | GAAD[APP, RESERVED]} | PASS role of Identity Center AWSReservedSSO_Admin_1
                | GAAD[RESERVED], 'IsTruncated': true} | PASS
                | SSO[]}; SAML[]}; GAAD[APP], 'IsTruncated': true} | NOT ASSESSED incomplete-evidence:authorization-details
                | SSO[]}; SAML[]}; GAAD[]} | NOT ASSESSED incomplete-evidence:authorization-details
                | SSO[]}; SAML[]}; GAAD[]}; SUM.Roles=0 | FAIL
                | SSO[]}; SAML[]}; GAAD[]}; SUM.Roles=3 | NOT ASSESSED incomplete-evidence:authorization-details
                | SSO[]}; SAML[]}; iam-get-account-authorization-details.json={'UserDetailList': []}; SUM.Roles=0 | NOT ASSESSED incomplete-evidence:authorization-details
                | SSO[]}; SAML[]}; GAAD[APP]}; regions.active=eu-west-1 | FAIL
                | SSO[]}; SAML[]}; GAAD[APP]}; regions.active=eu-west-1,us-east-1 | NOT ASSESSED incomplete-evidence:sso-instances
                | SSO[]}; sso-admin-list-instances__us-east-1.json={'Instances': [{I1}]}; regions.active=eu-west-1,us-east-1 | PASS
                | SSO[]}; iam-get-saml-provider__idp.json={'SAMLMetadataDocument': 'x', 'ValidUntil': '2026-01-01T00:00:00Z'} | PASS SAML provider arn:aws:iam::111122223333:saml-provider/idp
                | SSO[]}; iam-get-saml-provider__idp.json={'SAMLMetadataDocument': 'x', 'ValidUntil': '2020-01-01T00:00:00Z'}; GAAD[APP]} | NOT ASSESSED incomplete-evidence:saml-providers
                | iam-get-open-id-connect-provider__x.json={'Url': 'token.actions.githubusercontent.com', 'ClientIDList': []} | NOT ASSESSED missing-evidence:sso-instances
                | | NOT ASSESSED missing-evidence:sso-instances
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
