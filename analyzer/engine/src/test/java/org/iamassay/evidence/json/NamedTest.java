package org.iamassay.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {

    /** The collector's manifest gives ARNs where the dumps themselves speak of names and ids. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iam list-mfa-devices | arn:aws:iam::111122223333:user/people/ann | ann
            s3api get-bucket-policy | arn:aws:s3:::example-bucket | example-bucket
            organizations describe-policy | arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess | p-FullAWSAccess
            organizations list-targets-for-policy | arn:aws:organizations::777788889999:policy/o-e/service_control_policy/p-examplepolicyid111 | p-examplepolicyid111
            organizations list-policies-for-target | arn:aws:organizations::777788889999:ou/o-e/ou-exam-workload1 | ou-exam-workload1
            organizations list-policies-for-target | r-exam | r-exam
            iam get-open-id-connect-provider | arn:aws:iam::111122223333:oidc-provider/example.com/a | arn:aws:iam::111122223333:oidc-provider/example.com/a
            """)
    void subjectsAreKnownByTheNamesThatTheDumpsUse(String command, String given, String subject) {
        assertThat(Named.of(Operations.ofCommand("aws " + command), given, "").subject())
                .isEqualTo(subject);
    }
}
