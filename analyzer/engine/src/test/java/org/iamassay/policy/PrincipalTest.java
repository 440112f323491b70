package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalTest {

    @ParameterizedTest
    @CsvSource({
        "111122223333,                                            111122223333",
        "arn:aws:iam::111122223333:root,                          111122223333",
        "arn:aws-cn:iam::111122223333:user/path/u,                111122223333",
        "arn:aws-us-gov:iam::111122223333:role/r,                 111122223333",
        "arn:aws:sts::111122223333:assumed-role/r/s,              111122223333",
        "arn:aws:sts::111122223333:federated-user/f,              111122223333",
        "*,                                                       ''",
        "11112222333,                                             ''",
        "arn:aws:iam::*:root,                                     ''",
        "arn:aws:iam::aws:policy/p,                               ''",
        "arn:aws:s3::111122223333:b,                              ''",
        "AROAEXAMPLEID1234567,                                    ''",
    })
    void knowsItsAccount(String value, String account) {
        assertThat(aws(value).account().map(AccountId::value).orElse("")).isEqualTo(account);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWS")
    void onlyAwsPrincipalsBelongToAnAccount(Principal.Kind kind) {
        assertThat(new Principal(kind, "111122223333").account()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AROAEXAMPLEID1234567,            true",
        "AIDAEXAMPLEID1234567,            true",
        "AIDA,                            true",
        "aroaexampleid1234567,            false",
        "AROAEXAMPLE:session,             false",
        "AKIAIOSFODNN7EXAMPLE,            false",
        "111122223333,                    false",
        "arn:aws:iam::111122223333:root,  false",
    })
    void bareIdsStandForTheDeleted(String value, boolean expected) {
        assertThat(aws(value).isBareId()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:user/path/u,        true",
        "arn:aws:iam::111122223333:role/r,             true",
        "arn:aws:iam::111122223333:root,               false",
        "arn:aws:iam::111122223333:saml-provider/p,    false",
        "arn:aws:sts::111122223333:assumed-role/r/s,   false",
        "111122223333,                                 false",
    })
    void usersAndRolesAreNamedByArn(String value, boolean expected) {
        assertThat(aws(value).userOrRole().map(Arn::text).filter(value::equals).isPresent())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:sts::111122223333:assumed-role/r/s,    r",
        "arn:aws:sts::111122223333:assumed-role/r,      r",
        "arn:aws:sts::111122223333:federated-user/f,    ''",
        "arn:aws:iam::111122223333:role/r,              ''",
    })
    void sessionsNameTheirRole(String value, String role) {
        assertThat(aws(value).assumedRoleName().orElse("")).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "ec2.amazonaws.com,           ec2.amazonaws.com",
        "ec2.amazonaws.com.cn,        ec2.amazonaws.com",
        "EC2.amazonaws.com,           ec2.amazonaws.com",
        "logs.eu-west-1.amazonaws.com,logs.eu-west-1.amazonaws.com",
    })
    void servicesAreComparedWithoutTheEndOfChina(String value, String name) {
        assertThat(new Principal(Principal.Kind.SERVICE, value).service()).contains(name);
        assertThat(aws(value).service()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A1, oidc.eks.eu-west-1.amazonaws.com/id/A1",
        "cognito-identity.amazonaws.com,                                                 cognito-identity.amazonaws.com",
        "*,                                                                              *",
    })
    void issuersAreNamedByTheirProvider(String value, String issuer) {
        Principal principal = new Principal(Principal.Kind.FEDERATED, value);
        assertThat(principal.issuer()).contains(issuer);
        assertThat(principal.isWebIdentity()).isTrue();
        assertThat(principal.isSaml()).isFalse();
    }

    @Test
    void samlProvidersAreNoIssuers() {
        Principal saml = new Principal(Principal.Kind.FEDERATED, "arn:aws:iam::111122223333:saml-provider/idp");
        assertThat(saml.isSaml()).isTrue();
        assertThat(saml.issuer()).isEmpty();
        assertThat(aws("arn:aws:iam::111122223333:saml-provider/idp").isSaml()).isFalse();
        assertThat(aws("arn:aws:iam::111122223333:oidc-provider/i").issuer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "arn", "arn:", "arn:::::", "arn:aws", "arn::iam:::", ":::::", "arn:aws:iam::111122223333"})
    void anyTextIsReadWithoutComplaint(String value) {
        for (Principal.Kind kind : Principal.Kind.values()) {
            Principal principal = new Principal(kind, value);
            assertThat(principal.account()).isEmpty();
            assertThat(principal.userOrRole()).isEmpty();
            assertThat(principal.assumedRoleName()).isEmpty();
            assertThat(principal.isSaml()).isFalse();
            assertThat(principal.isAny()).isFalse();
        }
    }

    private static Principal aws(String value) {
        return new Principal(Principal.Kind.AWS, value);
    }
}
