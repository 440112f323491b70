package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.DumpCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConsoleUserBesideFederationTest {

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return DumpCases.of(
                new ConsoleUserBesideFederation(),
                """
                user: pe=true | SSO[{I1}]} | FAIL has a console password beside federation; judged human, possible
                user: pe=true; plu=N/A; user=x.y.z; k1a=true; mfa=false; arn=arn:aws:iam::111122223333:user/svc/x.y.z | SSO[{I1}]} | FAIL judged unknown
                user: pe=true; user=backup-svc; plu=N/A; arn=arn:aws:iam::111122223333:user/service/backup-svc | SSO[{I1}]} | N/A other-kind
                user: pe=true; user=Break | SSO[{I1}]}; reserved.users=break | N/A other-kind
                user: pe=true | SSO[{I1}]}; reserved.users=arn:aws:iam::111122223333:user/u | N/A other-kind
                user: pe=true | SSO[{I1}]}; reserved.users=uu | FAIL
                user: pe=false | SSO[{I1}]} | PASS
                user: pe=not_supported | SSO[{I1}]} | NOT ASSESSED password-unknown
                root: + user: pe=true | SSO[{I1}]} | N/A root-judged-separately & FAIL
                root: | SSO[{I1}]} | N/A no-subject & N/A root-judged-separately
                user: pe=true | SSO[]}; SAML[]}; GAAD[APP]} | N/A no-subject
                user: pe=true | SSO[]} | NOT ASSESSED missing-evidence:saml-providers
                user: pe=true | | NOT ASSESSED missing-evidence:sso-instances
                | no-report; SSO[{I1}]} | NOT ASSESSED missing-evidence:credential-report
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
