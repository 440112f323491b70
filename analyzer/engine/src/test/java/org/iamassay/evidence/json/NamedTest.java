package org.iamassay.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of files and folders tell of an output (formats section 5). */
final class NamedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            iam-list-users.json                                             | iam list-users | - | - | false
            iam-list-mfa-devices__alice.json                                | iam list-mfa-devices | alice | - | false
            iam-list-mfa-devices__a__b.json                                 | iam list-mfa-devices | a__b | - | false
            iam-list-mfa-devices__ci%2Bdeploy.json                          | iam list-mfa-devices | ci+deploy | - | false
            iam-list-mfa-devices__ci+deploy.json                            | iam list-mfa-devices | ci+deploy | - | false
            iam-list-mfa-devices__arn%3Aaws%3Aiam%3A%3A111122223333%3Auser%2Fx%2Falice.json | iam list-mfa-devices | alice | - | false
            iam-list-policies-local.json                                    | iam list-policies | - | - | false
            iam-list-service-specific-credentials-all.json                  | iam list-service-specific-credentials | - | - | true
            iam-list-service-specific-credentials__all.json                 | iam list-service-specific-credentials | all | - | false
            accessanalyzer-list-findings-v2__a__us-east-1.json              | accessanalyzer list-findings-v2 | a | us-east-1 | false
            cloudtrail-describe-trails__us-gov-west-1.json                  | cloudtrail describe-trails | - | us-gov-west-1 | false
            s3-get-bucket-policy__b                                         | s3api get-bucket-policy | b | - | false
            test_x__iam.ListMFADevices_3.json                               | iam list-mfa-devices | - | - | false
            config.DescribeConfigurationRecorders_1.json                    | configservice describe-configuration-recorders | - | - | false
            organizations.ListPolicies_1.json                               | organizations list-policies | - | - | false
            x/111122223333/eu-west-1/accessanalyzer-list-analyzers.json     | accessanalyzer list-analyzers | - | eu-west-1 | false
            x/iam-get-login-profile/alice                                   | iam get-login-profile | alice | - | false
            x/iam/list-users.json                                           | iam list-users | - | - | false
            x/iam/users.json                                                | - | - | - | false
            users.json                                                      | - | - | - | false
            """)
    void aNameTells(String path, String words, String subject, String region, boolean everyone) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        Named named = Named.of(parts.get(parts.size() - 1), parts.subList(0, parts.size() - 1));
        assertThat(named.operation().map(Operation::words).orElse(null)).isEqualTo(words);
        assertThat(named.subject()).isEqualTo(subject == null ? "" : subject);
        assertThat(named.region()).isEqualTo(region == null ? "" : region);
        assertThat(named.everyone()).isEqualTo(everyone);
    }

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
