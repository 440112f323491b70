package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trust policy of which a part was not read may name anybody. */
class TrustWholeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}  | true
            {"Effect":"Allow","NotPrincipal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}        | true
            {"Effect":"Allow","Principal":"*","Action":7}                                             | false
            {"Effect":"Allow","Action":"sts:AssumeRole"}                                              | false
            {"Effect":"Allow","Principals":"*","Action":"sts:AssumeRole"}                             | false
            {"Effect":"Allow","Principal":{"AWS":7},"Action":"sts:AssumeRole"}                        | false
            {"Effect":"Allow","Principal":"*"}                                                        | false
            """)
    void isWholeOnlyIfEverybodyItNamesWasRead(String statement, boolean whole) {
        PolicyDocument document = PolicyDocument.parse("{\"Statement\":[" + statement + "]}");
        assertThat(TrustPolicy.of(document).isWhole()).isEqualTo(whole);
    }
}
