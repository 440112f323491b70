package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcTrustTest {

    private static final List<String> SHARED = List.of(
            "token.actions.githubusercontent.com",
            "oidc.circleci.com*",
            "accounts.google.com",
            "cognito-identity.amazonaws.com",
            "graph.facebook.com",
            "www.amazon.com");

    @ParameterizedTest
    @CsvSource({
        "token.actions.githubusercontent.com,         token.actions.githubusercontent.com:aud,      true",
        "TOKEN.actions.githubusercontent.com,         TOKEN.actions.githubusercontent.com:aud,      true",
        "token.actions.githubusercontent.com/acme,    token.actions.githubusercontent.com/acme:aud, false",
        "oidc.circleci.com/org/1,                     oidc.circleci.com/org/1:aud,                  true",
        "oidc.eks.eu-west-1.amazonaws.com/id/A1,      oidc.eks.eu-west-1.amazonaws.com/id/A1:aud,   true",
        "idp.example.com,                             idp.example.com:aud,                          false",
        "accounts.google.com,                         accounts.google.com:aud,                      false",
        "cognito-identity.amazonaws.com,              cognito-identity.amazonaws.com:aud,           false",
        "graph.facebook.com,                          graph.facebook.com:app_id,                    false",
        "www.amazon.com,                              www.amazon.com:app_id,                        false",
    })
    void sharedIssuersNeedASubject(String issuer, String audienceKey, boolean subject) {
        OidcTrust trust = oidc(issuer, "");
        assertThat(trust.audienceKey()).isEqualTo(audienceKey);
        assertThat(trust.needsSubject(SHARED)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "token.actions.githubusercontent.com,     StringLike,   repo:acme/*,                     false",
                "token.actions.githubusercontent.com,     StringLike,   repo:acme/app:ref:refs/heads/?,  false",
                "token.actions.githubusercontent.com,     StringLike,   repo:acme/app,                   false",
                "token.actions.githubusercontent.com,     StringLike,   repo:acme,                       false",
                "token.actions.githubusercontent.com,     StringLike,   repo:acme*,                      true",
                "token.actions.githubusercontent.com,     StringLike,   repo:acme?/app,                  true",
                "token.actions.githubusercontent.com,     StringLike,   repo:/*,                         true",
                "token.actions.githubusercontent.com,     StringLike,   repo:*/app,                      true",
                "token.actions.githubusercontent.com,     StringLike,   *:acme/app,                      true",
                "token.actions.githubusercontent.com,     StringLike,   acme/*,                          true",
                "token.actions.githubusercontent.com,     StringLike,   *,                               true",
                "token.actions.githubusercontent.com,     StringEquals, *?,                              true",
                "token.actions.githubusercontent.com,     StringEquals, repo:acme*,                      false",
                "token.actions.githubusercontent.com/big, StringLike,   repo:acme*,                      true",
                "TOKEN.actions.githubusercontent.com,     StringLike,   repo:acme*,                      true",
                "gitlab.com,                              StringLike,   project_path:group/*,            false",
                "gitlab.com,                              StringLike,   project_path:group*,             true",
                "gitlab.com,                              StringLike,   repo:acme/*,                     true",
                "gitlab.com.example.org,                  StringLike,   x*,                              false",
                "app.terraform.io,                        StringLike,   organization:acme:*,             false",
                "app.terraform.io,                        StringLike,   organization:acme*,              true",
                "app.terraform.io,                        StringLike,   organization:*:project:x,        true",
                "agent.buildkite.com,                     StringLike,   organization:acme:pipeline:*,    false",
                "agent.buildkite.com,                     StringLike,   organization:*,                  true",
                "oidc.circleci.com/org/1,                 StringLike,   org/1/*,                         false",
                "oidc.circleci.com/org/1,                 StringLike,   org/*,                           true",
                "oidc.eks.eu-west-1.amazonaws.com/id/A1,  StringLike,   system:serviceaccount:ns:*,      false",
                "oidc.eks.eu-west-1.amazonaws.com/id/A1,  StringLike,   system:serviceaccount:ns*,       true",
                "oidc.eks.eu-west-1.amazonaws.com/id/A1,  StringLike,   system:serviceaccount:*:app,     true",
                "api.bitbucket.org/2.0/x,                 StringLike,   {1}:*,                           false",
                "api.bitbucket.org/2.0/x,                 StringLike,   *:{1},                           true",
                "api.bitbucket.org/2.0/x,                 StringEquals, \"\",                            true",
            })
    void aLooseSubjectAdmitsOtherOrganisations(String issuer, String operator, String value, boolean loose) {
        OidcTrust trust = oidc(issuer, "{'" + operator + "':{'" + issuer + ":sub':'" + value + "'}}");
        assertThat(trust.looseSubjects()).hasSize(loose ? 1 : 0);
        assertThat(trust.limitsSubject()).isEqualTo(!loose);
    }

    @Test
    void theApplicationIsTheTenant() {
        assertThat(oidc("www.amazon.com", "{'StringEquals':{'www.amazon.com:app_id':'a'}}")
                        .limitsAudience())
                .isTrue();
        assertThat(oidc("www.amazon.com", "{'StringEquals':{'www.amazon.com:aud':'a'}}")
                        .limitsAudience())
                .isFalse();
        assertThat(
                        oidc( // row 295
                                        "cognito-identity.amazonaws.com",
                                        "{'StringEquals':{'cognito-identity.amazonaws.com:aud':'eu-west-1:0a'}}")
                                .limitsAudience())
                .isTrue();
    }

    @Test
    void anyIssuerIsSaid() {
        assertThat(oidc("*", "").isAnyIssuer()).isTrue();
        assertThat(oidc("gitlab.com", "").isAnyIssuer()).isFalse();
    }

    private static OidcTrust oidc(String issuer, String condition) {
        return Trusts.of("{'Federated':'" + issuer + "'}", "sts:AssumeRoleWithWebIdentity", condition)
                .webIdentities()
                .get(0);
    }
}
