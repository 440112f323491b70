package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iamassay.policy.Trusts.OWN;

import org.iamassay.model.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trust rows 273 to 298 of the conformance cases, as far as they are about the document alone. */
class TrustPolicyTest {

    private static final String PARTNER = "{'AWS':'arn:aws:iam::444455556666:root'}";
    private static final String GITHUB =
            "{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "273 | '*'                 | \"\"                                                            | false",
                "274 | {'AWS':'*'}         | {'StringLike':{'aws:PrincipalOrgID':'o-*'}}                     | false",
                "275 | {'AWS':'*'}         | {'StringEquals':{'aws:PrincipalOrgID':'o-abc123'}}              | true",
                "276 | {'AWS':'*'}         | {'StringEqualsIfExists':{'aws:PrincipalOrgID':'o-abc123'}}      | false",
                "0   | {'Federated':['*']} | {'StringEquals':{'SAML:aud':'https://signin'}}                  | false",
                "0   | ['*']               | {'IpAddress':{'aws:SourceIp':'192.0.2.0/24'}}                   | false",
                "0   | {'AWS':['x','*']}   | {'ArnLike':{'AWS:PrincipalArn':'arn:aws:iam::111122223333:*'}}  | true",
            })
    void everybodyIsLimitedByTheCallerAlone(int row, String principal, String condition, boolean limited) {
        TrustPolicy trust = Trusts.of(principal, "sts:AssumeRole", condition);
        assertThat(trust.openToAnybody()).hasSize(1);
        assertThat(trust.openToAnybody().get(0).callerLimit().isPresent()).isEqualTo(limited);
        assertThat(trust.foreignAccounts(OWN)).isEmpty();
    }

    @Test
    void notPrincipalIsEverybody() {
        TrustPolicy trust = Trusts.of("{'Effect':'Allow','NotPrincipal':{'Service':'s'},'Action':'sts:AssumeRole'}");
        assertThat(trust.openToAnybody()).hasSize(1);
        assertThat(trust.servicesOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "277 | \"\"                                                      | false",
                "278 | {'StringLike':{'sts:ExternalId':'*'}}                     | false",
                "279 | {'StringLike':{'sts:ExternalId':'acme-*'}}                | true",
                "280 | {'Bool':{'aws:MultiFactorAuthPresent':'true'}}            | true",
                "281 | {'BoolIfExists':{'aws:MultiFactorAuthPresent':'true'}}    | false",
                "0   | {'StringEquals':{'aws:PrincipalOrgID':'o-abc123'}}        | true",
                "0   | {'StringEquals':{'aws:SourceAccount':'444455556666'}}     | false",
            })
    void partnersShowAnExternalIdTheirOrganizationOrMfa(int row, String condition, boolean demanded) {
        TrustPolicy trust = Trusts.of(PARTNER, "sts:AssumeRole", condition);
        assertThat(trust.foreignAccounts(OWN)).containsExactly(new AccountId("444455556666"));
        assertThat(Trusts.only(trust).demandsExternalIdOrMfa()).isEqualTo(demanded);
    }

    @Test
    void theOwnAccountIsNotForeign() {
        assertThat(Trusts.assume("{'AWS':'111122223333'}").foreignAccounts(OWN)).isEmpty(); // 283
        TrustPolicy mixed = Trusts.assume(
                "{'AWS':['777788889999','arn:aws:sts::444455556666:assumed-role/r/s','arn:aws:iam::111122223333:root']}");
        assertThat(mixed.foreignAccounts(OWN))
                .containsExactly(new AccountId("444455556666"), new AccountId("777788889999"));
        assertThat(mixed.openToForeignAccounts(OWN)).hasSize(1);
        assertThat(mixed.servicesOnly()).isFalse();
    }

    @Test
    void namesWhatMayHaveBeenDeleted() {
        TrustPolicy trust = Trusts.assume("{'AWS':['AROAEXAMPLEID1234567','111122223333',"
                + "'arn:aws:iam::111122223333:user/gone','arn:aws:iam::444455556666:role/theirs',"
                + "'arn:aws:sts::111122223333:assumed-role/r/s','arn:aws:sts::444455556666:assumed-role/theirs/s']}");
        assertThat(trust.bareIds()).containsExactly("AROAEXAMPLEID1234567"); // 286
        assertThat(trust.ownUsersAndRoles(OWN)).containsExactly("arn:aws:iam::111122223333:user/gone"); // 287
        assertThat(trust.ownAssumedRoles(OWN)).containsExactly("r");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "297 | \"\"                                                                   | false",
                "298 | {'StringEquals':{'aws:SourceAccount':'111122223333'}}                  | true",
                "0   | {'ArnLike':{'aws:SourceArn':'arn:aws:sns:*:111122223333:*'}}           | true",
                "0   | {'ArnLike':{'aws:SourceArn':'arn:aws:sns:*:*:topic'}}                  | false",
                "0   | {'ForAnyValue:StringLike':{'aws:SourceOrgPaths':'o-abc123/*'}}         | true",
                "0   | {'StringEquals':{'sts:ExternalId':'x'}}                                | false",
            })
    void servicesAreBoundToASource(int row, String condition, boolean bound) {
        TrustPolicy trust =
                Trusts.of("{'Service':['sns.amazonaws.com','ec2.amazonaws.com.cn']}", "sts:AssumeRole", condition);
        assertThat(trust.servicesOnly()).isTrue();
        assertThat(Trusts.only(trust).services()).containsExactly("ec2.amazonaws.com", "sns.amazonaws.com");
        assertThat(Trusts.only(trust).sourceLimit().isPresent()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "290 | {'StringEquals':{'I:aud':'sts.amazonaws.com'}}                                                    | true  | false",
                "291 | {'StringEquals':{'I:aud':'sts.amazonaws.com'},'StringLike':{'I:sub':'repo:*'}}                    | true  | false",
                "292 | {'StringEquals':{'I:aud':'sts.amazonaws.com'},'StringLike':{'I:sub':'repo:acme*'}}                | true  | false",
                "293 | {'StringEquals':{'I:aud':'sts.amazonaws.com'},'StringLike':{'I:sub':'repo:acme/*'}}               | true  | true",
                "294 | {'StringEquals':{'I:aud':'sts.amazonaws.com'},'ForAllValues:StringLike':{'I:sub':'repo:acme/a'}}  | true  | false",
                "0   | {'StringLike':{'I:aud':'*','I:SUB':['repo:acme/*','repo:*']}}                                     | false | false",
                "0   | {'StringEquals':{'I:sub':'*'}}                                                                    | false | false",
                "0   | {'StringEquals':{'I:sub':[]}}                                                                     | false | false",
                "0   | {'StringEquals':{'gitlab.com:sub':'repo:acme/a','gitlab.com:aud':'a'}}                            | false | false",
            })
    void webIdentitiesNameAudienceAndSubject(int row, String condition, boolean audience, boolean subject) {
        String full = condition.replace("I:", "token.actions.githubusercontent.com:");
        OidcTrust oidc = Trusts.of(GITHUB, "sts:AssumeRoleWithWebIdentity", full)
                .webIdentities()
                .get(0);
        assertThat(oidc.issuer()).isEqualTo("token.actions.githubusercontent.com");
        assertThat(oidc.limitsAudience()).isEqualTo(audience);
        assertThat(oidc.limitsSubject()).isEqualTo(subject);
    }

    @Test
    void onlyAllowStatementsThatLetSomebodyInAreTrust() {
        assertThat(Trusts.of("{'Effect':'Deny','Principal':'*','Action':'sts:AssumeRole'}")
                        .statements())
                .isEmpty();
        assertThat(Trusts.of("'*'", "sts:TagSession", "").statements()).isEmpty();
        assertThat(Trusts.of("'*'", "sts:*", "").statements()).hasSize(1);
        assertThat(Trusts.of("{'Effect':'Allow','Principal':'*','NotAction':'s3:*'}")
                        .statements())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // principal | services, federated, SAML, programs only | any federation
                "{'Service':'ec2.amazonaws.com'}                                     | true  | false | false | true  | false",
                "{'Federated':'arn:aws:iam::111122223333:saml-provider/p'}           | false | true  | true  | false | true",
                "{'Federated':'cognito-identity.amazonaws.com'}                      | false | true  | false | true  | true",
                "{'Federated':['gitlab.com','arn:aws:iam::111122223333:saml-provider/p']} | false | true | false | false | true",
                "{'Federated':'gitlab.com','Service':'ec2.amazonaws.com'}            | false | false | false | true  | true",
                "{'AWS':'111122223333','Service':'ec2.amazonaws.com'}                | false | false | false | false | false",
                "'*'                                                                 | false | false | false | false | false",
                "{}                                                                  | false | false | false | false | false",
            })
    void tellsWhoComesIn(
            String principal, boolean services, boolean federated, boolean saml, boolean programs, boolean any) {
        TrustPolicy trust = Trusts.of(principal, "sts:*", "");
        assertThat(trust.servicesOnly()).isEqualTo(services);
        assertThat(trust.federatedOnly()).isEqualTo(federated);
        assertThat(trust.samlOnly()).isEqualTo(saml);
        assertThat(trust.programsOnly()).isEqualTo(programs);
        assertThat(trust.hasFederation()).isEqualTo(any);
    }

    @Test
    void samlProvidersAreNamed() {
        String provider = "arn:aws:iam::111122223333:saml-provider/p";
        TrustPolicy trust = Trusts.of("{'Federated':'" + provider + "'}", "sts:AssumeRoleWithSAML", "");
        assertThat(trust.samlProviders()).containsExactly(provider);
        assertThat(trust.webIdentities()).isEmpty();
    }
}
