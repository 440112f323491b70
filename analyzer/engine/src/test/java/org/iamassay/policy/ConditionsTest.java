package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StringEquals",
                "stringequals",
                "StringEqualsIgnoreCase",
                "StringLike",
                "ArnEquals",
                "ArnLike",
                "Bool",
                "IpAddress",
                "ForAnyValue:StringEquals",
                "foranyvalue:stringlike"
            })
    void positiveOperators(String operator) {
        assertThat(Conditions.limits(on(operator, "aws:PrincipalOrgID", "'o-abc123'"), "aws:principalorgid"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StringNotEquals",
                "StringNotLike",
                "ArnNotLike",
                "NotIpAddress",
                "Null",
                "NumericEquals",
                "DateEquals",
                "BinaryEquals",
                "StringEqualsIfExists",
                "stringlikeifexists",
                "ForAllValues:StringEquals",
                "ForAnyValue:StringEqualsIfExists",
                "ForSomeValue:StringEquals",
                "StringIs"
            })
    void operatorsThatDemandNothing(String operator) {
        assertThat(Conditions.limits(on(operator, "aws:PrincipalOrgID", "'o-abc123'"), "aws:PrincipalOrgID"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "acme-*                            | true",
                "*                                 | false",
                "?*?                               | false",
                "o-abc123                          | true",
                "o-*                               | false",
                "o-*/*                             | false",
                "o-abc123/*                        | true",
                "111122223333                      | true",
                "arn:aws:sns:*:111122223333:*      | true",
                "arn:aws:sns:eu-west-1:*:topic     | false",
                "arn:aws:sns:eu-west-1:1111*:topic | false",
                "arn:aws:sns:eu-west-1:1?:topic    | false",
                "arn:aws:s3:::bucket               | true",
                "arn:aws:sns:*                     | false",
                "arn:*                             | false",
                "\"\"                              | false",
            })
    void limitingValues(String value, boolean expected) {
        assertThat(Conditions.isLimiting(value)).isEqualTo(expected);
    }

    @Test
    void oneValueThatDoesNotLimitVoidsTheKey() {
        assertThat(Conditions.limits(on("StringLike", "sts:ExternalId", "['acme','*']"), "sts:ExternalId"))
                .isFalse();
        assertThat(Conditions.limits(on("StringLike", "sts:ExternalId", "['acme','umbrella']"), "sts:ExternalId"))
                .isTrue();
        assertThat(Conditions.limits(on("StringLike", "sts:ExternalId", "[]"), "sts:ExternalId"))
                .isFalse();
        assertThat(Conditions.limits(on("StringLike", "sts:RoleSessionName", "'acme'"), "sts:ExternalId"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Bool         | 'true'           | true",
                "Bool         | true             | true",
                "bool         | ['TRUE']         | true",
                "Bool         | 'false'          | false",
                "Bool         | ['true','false'] | false",
                "Bool         | []               | false",
                "BoolIfExists | 'true'           | false",
                "StringEquals | 'true'           | false",
                "Null         | 'false'          | false",
            })
    void mfaIsDemandedByBoolAlone(String operator, String value, boolean expected) {
        assertThat(Conditions.demandMfa(on(operator, "AWS:MultiFactorAuthPresent", value)))
                .isEqualTo(expected);
    }

    private static Statement on(String operator, String key, String value) {
        return Trusts.only(Trusts.of("'*'", "sts:AssumeRole", "{'" + operator + "':{'" + key + "':" + value + "}}"))
                .statement();
    }
}
