package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.testing.Cases;
import org.iamassay.testing.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals of checklist section 7.2, each alone and in sum. */
class IdentityKindTest {

    private static final String ARN = "arn:aws:iam::111122223333:user/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            user=u                                                       | unknown  | possible | 0
            user=u; arn=%people/u                                        | human    | possible | 3
            user=u; arn=%corp/STAFF/u                                    | human    | possible | 3
            user=u; arn=%people/users/u                                  | human    | possible | 3
            user=u; arn=%service/u                                       | workload | possible | -3
            user=u; arn=%peoples/u                                       | unknown  | possible | 0
            user=people                                                  | unknown  | possible | 0
            user=people; arn=%apps/people                                | workload | possible | -3
            user=jane@example.com                                        | human    | possible | 3
            user=jane@example                                            | unknown  | possible | 0
            user=a@b@example.com                                         | unknown  | possible | 0
            user=jane.doe                                                | human    | possible | 2
            user=jane.doe.x                                              | unknown  | possible | 0
            user=jane.doe2                                               | unknown  | possible | 0
            user=backup-svc; arn=%service/backup-svc                     | workload | likely   | -6
            user=svc                                                     | workload | possible | -3
            user=CI01                                                    | workload | possible | -3
            user=my_app+x                                                | workload | possible | -3
            user=team=api                                                | workload | possible | -3
            user=a,bot                                                   | workload | possible | -3
            user=services                                                | unknown  | possible | 0
            user=apple                                                   | unknown  | possible | 0
            user=ses@example.com                                         | unknown  | possible | 0
            user=u; password_enabled=true; password_last_used=N/A        | human    | possible | 2
            user=u; password_enabled=true                                | human    | possible | 3
            user=u; password_last_used=2020-01-01T00:00:00Z              | unknown  | possible | 1
            user=u; password_last_used=2026-01-01T00:00:00Z              | unknown  | possible | 0
            user=u; password_enabled=true; mfa_active=true               | human    | likely   | 5
            user=u; mfa_active=true                                      | human    | possible | 2
            user=u; mfa_active=(empty); password_enabled=not_supported   | unknown  | possible | 0
            user=u; access_key_2_active=true                             | workload | possible | -2
            user=u; access_key_1_active=true; password_enabled=(empty)   | unknown  | possible | 0
            user=u; access_key_1_active=true; access_key_1_last_used_service=S3                          | workload | possible | -3
            user=u; access_key_1_active=true; access_key_1_last_used_service=ec2                         | workload | possible | -2
            user=u; access_key_1_active=true; access_key_2_last_used_service=s3                          | workload | possible | -2
            user=u; access_key_1_active=true; access_key_1_last_used_service=s3; password_enabled=true   | human    | possible | 3
            user=app; access_key_1_active=true; access_key_1_last_used_service=s3                        | workload | likely   | -6
            user=jane.doe; access_key_1_active=true                      | unknown  | possible | 0
            """)
    void sumsTheSignals(String edits, String who, String certainty, int sum) {
        Examination examination = Cases.trial(edits.replace("%", ARN)).examination();
        IdentityKind kind =
                examination.kind(examination.snapshot().users().get(0).first());
        assertThat(kind.who().word()).isEqualTo(who);
        assertThat(kind.certainty()).isEqualTo(certainty);
        assertThat(kind.sum()).isEqualTo(sum);
        assertThat(kind.signals())
                .hasSameSizeAs(kind.signals().stream().distinct().toList());
    }

    @Test
    void rootIsAPerson() {
        Examination examination = Cases.trial("R: mfa=true").examination();
        IdentityKind kind =
                examination.kind(examination.snapshot().root().orElseThrow().first());
        assertThat(kind.who()).isEqualTo(IdentityKind.Who.HUMAN);
        assertThat(kind.certainty()).isEqualTo("stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            identity-type=workload         | 2015-01-01T00:00:00Z | workload | stated
            Identity-Type=Robot            | 2015-01-01T00:00:00Z | workload | stated
            kind=STAFF                     | 2015-01-01T00:00:00Z | human    | stated
            kind=human,user-type=bot       | 2015-01-01T00:00:00Z | workload | stated
            kind=blue,user-type=person     | 2015-01-01T00:00:00Z | human    | stated
            kind=blue                      | 2015-01-01T00:00:00Z | human    | possible
            owner=workload                 | 2015-01-01T00:00:00Z | human    | possible
            identity-type=workload         | 2016-01-01T00:00:00Z | human    | possible
            identity-type=                 | 2015-01-01T00:00:00Z | human    | possible
            """)
    void aTagDecides(String tags, String created, String who, String certainty) {
        String listed =
                "{\"Tags\": [%s], \"UserName\": \"u\", \"UserId\": \"AIDAEXAMPLE\", \"Arn\": \"%su\", \"CreateDate\": \"%s\"}"
                        .formatted(json(tags), ARN, created);
        for (String dump : new String[] {
            "iam-get-account-authorization-details.json {\"UserDetailList\": [%s], \"GroupDetailList\": []}",
            "iam-get-user__u.json {\"User\": %s}"
        }) {
            Examination examination = Trial.asOf(Trial.AS_OF)
                    .example("pe=true\n" + dump.formatted(listed))
                    .examination();
            IdentityKind kind =
                    examination.kind(examination.snapshot().users().get(0).first());
            assertThat(kind.who().word()).isEqualTo(who);
            assertThat(kind.certainty()).isEqualTo(certainty);
        }
    }

    private static String json(String tags) {
        return Arrays.stream(tags.split(",", -1))
                .map(tag -> tag.split("=", 2))
                .map(tag -> "{\"Key\": \"%s\", \"Value\": \"%s\"}".formatted(tag[0], tag[1]))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theAuthorizationDetailsAreAskedBeforeTheListOfUsers() {
        String user = "\"UserName\": \"u\", \"UserId\": \"AIDAEXAMPLE\", \"Arn\": \"" + ARN
                + "u\", \"CreateDate\": \"2015-01-01T00:00:00Z\"}";
        Examination examination = Trial.asOf(Trial.AS_OF)
                .example("pe=true\niam-list-users.json {\"Users\": [{\"Tags\": [" + json("kind=human") + "], " + user
                        + "]}\niam-get-account-authorization-details.json {\"UserDetailList\": [{\"Tags\": ["
                        + json("kind=service") + "], " + user + "], \"GroupDetailList\": []}")
                .examination();
        IdentityKind kind =
                examination.kind(examination.snapshot().users().get(0).first());
        assertThat(kind.who()).isEqualTo(IdentityKind.Who.WORKLOAD);
        assertThat(kind.signals()).containsExactly("tag kind=service");
    }
}
