package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'Effect':'Allow','Action':'*'                              | true",
                "'Effect':'Allow','Action':'*:*'                            | true",
                "'Effect':'Allow','Action':['s3:GetObject','**']            | true",
                "'Effect':'Allow','Action':'sts:*'                          | true",
                "'Effect':'Allow','Action':'STS:assumerole'                 | true",
                "'Effect':'Allow','Action':'sts:Assume?ole'                 | true",
                "'Effect':'Deny','Action':'sts:AssumeRole'                  | true",
                "'Effect':'Allow','Action':'sts:AssumeRole*'                | true",
                "'Effect':'Allow','Action':'sts:AssumeRoleWith*'            | false",
                "'Effect':'Allow','Action':'s*:AssumeRole'                  | false",
                "'Effect':'Allow','Action':'sts*'                           | false",
                "'Effect':'Allow','Action':'AssumeRole'                     | false",
                "'Effect':'Allow','Action':[]                               | false",
                "'Effect':'Allow','NotAction':[]                            | false",
                "'Effect':'Allow','NotAction':'iam:*'                       | true",
                "'Effect':'Allow','NotAction':['iam:*','sts:*']             | false",
                "'Effect':'Allow','NotAction':'*'                           | false",
                "'Effect':'allow','Action':'*'                              | false",
                "'Effect':'Allow','Action':'*','Resource':[]                | false",
                "'Action':'*'                                               | false",
                "'Effect':'Allow'                                           | false",
            })
    void coversAnAction(String statement, boolean expected) {
        Statement read = PolicyDocument.parse("{\"Statement\":{" + statement.replace('\'', '"') + "}}")
                .statements()
                .get(0);
        assertThat(Actions.covers(read, "sts:AssumeRole")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(value = {"*, true", "***, true", "*:*, true", "**:*, true", "iam:*, false", "*:Get, false", ":, false"})
    void everythingIsWrittenInSeveralWays(String pattern, boolean expected) {
        assertThat(Actions.isEverything(pattern)).isEqualTo(expected);
    }
}
