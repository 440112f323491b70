package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every real report, and every carrier, damage and error text, gives what the list of the files implies. */
class SharedDataTest {

    /** File; account, as-of, its source, rows of the account, whether it looks untouched, failing root MFA check. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credential-reports/c7n-2016-root-key-and-cert.csv                     | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | true  | fail
            credential-reports/c7n-2016-root-key-and-cert.placebo.json            | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            credential-reports/c7n-2017-21-users.csv                              | 644160558196 | 2016-11-25T10:37:00Z | newest-timestamp | 21 | true  | pass
            credential-reports/c7n-2017-21-users.placebo.json                     | 644160558196 | 2017-02-22T23:07:48Z | envelope         | 21 | true  | pass
            credential-reports/c7n-2018-password-rotation.csv                     | 644160558196 | 2018-06-01T00:02:57Z | newest-timestamp | 1  | true  | not-assessed
            credential-reports/c7n-2018-password-rotation.placebo.json            | 644160558196 | 2018-06-01T00:00:00Z..2018-06-02T00:00:00Z | envelope | 1 | true | not-assessed
            synthetic/credential-reports/documented-23col-additional-credentials-info.csv | 111122223333 | 2026-01-01T00:00:00Z..2027-01-01T00:00:00Z | newest-timestamp | 3 | true | pass
            synthetic/credential-reports/member-account-without-root-credentials.csv      | 444455556666 | 2025-01-01T00:00:00Z..2027-01-01T00:00:00Z | newest-timestamp | 1 | true | not-applicable
            synthetic/credential-reports/new-format-z-dates-22col.csv             | 111122223333 | 2026-09-01T23:58:00Z | newest-timestamp | 8  | true  | pass
            synthetic/credential-reports/partition-china.csv                      | 333344445555 | 2020-01-01T00:00:00Z..2027-01-01T00:00:00Z | newest-timestamp | 2 | true | fail
            synthetic/credential-reports/partition-govcloud.csv                   | 222233334444 | 2020-01-01T00:00:00Z..2027-01-01T00:00:00Z | newest-timestamp | 2 | true | not-applicable
            synthetic/envelopes/boto3-default-str.json                            | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            synthetic/envelopes/cli-output-text.txt                               | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            synthetic/envelopes/cli-v1.json                                       | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            synthetic/envelopes/cli-v2.json                                       | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            synthetic/envelopes/content-only-base64-not-decoded.csv               | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | true | fail
            synthetic/envelopes/powershell51-redirect-utf16le.json                | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            synthetic/envelopes/raw-api-response.xml                              | 619193117841 | 2016-11-25T14:30:42Z | envelope         | 8  | true  | fail
            synthetic/excel/all-fields-quoted.csv                                 | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            synthetic/excel/de-semicolon-bom-wahr-falsch.csv                      | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            synthetic/excel/sep-line-and-trailing-empty-rows.csv                  | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            synthetic/excel/serial-numbers.csv                                    | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            synthetic/excel/unicode-text-tab-utf16le.txt                          | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            synthetic/excel/us-booleans-upper-crlf.csv                            | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            synthetic/excel/us-locale-dates-no-seconds.csv                        | 619193117841 | 2016-11-25T14:19:00Z..2016-11-25T14:30:42Z | newest-timestamp | 8  | false | fail
            """)
    void readsReport(
            String file, String account, String asOf, String source, int rows, boolean untouched, String rootMfa)
            throws IOException {
        Run run = Run.assay("assess", "--json", path(file));
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = run.json();
        String[] range = asOf.split("\\.\\.", -1);
        assertThat(json.at("/account/id").textValue()).isEqualTo(account);
        assertThat(json.at("/asOf").textValue()).isBetween(range[0], range[range.length - 1]);
        assertThat(json.at("/asOfSource").textValue()).isEqualTo(source);
        assertThat(json.at("/evidence/0/rows").intValue()).isEqualTo(rows);
        assertThat(state(json, "evidence-report-unedited")).isEqualTo(untouched ? "pass" : "fail");
        assertThat(state(json, "root-mfa-enabled")).isEqualTo(rootMfa);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credential-reports/cloudmapper-demo.csv                          | newest-timestamp
            credential-reports/cloudmapper-demo.plain-content-envelope.json  | envelope
            """)
    void readsImpossibleDemoData(String file, String source) throws IOException {
        Run run = Run.assay("assess", "--json", path(file));
        assertThat(run.isCalm()).as(run.err()).isTrue();
        JsonNode json = run.json();
        JsonNode first = json.has("accounts") ? json.at("/accounts/0") : json;
        assertThat(first.at("/asOfSource").textValue()).isEqualTo(source);
        assertThat(run.out()).contains("root-no-active-access-key");
    }

    /** Answers that are no reports: nothing is assessed, and the message says what they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credential-reports/c7n-error-report-not-present.placebo.json | ReportNotPresent
            credential-reports/c7n-generate-started.placebo.json         | STARTED
            synthetic/error-texts/access-denied.json                     | AccessDenied
            synthetic/error-texts/describe-hub.json                      | InvalidAccessException
            synthetic/error-texts/describe-organization.json             | AWSOrganizationsNotInUseException
            synthetic/error-texts/empty.json                             | empty
            synthetic/error-texts/get-account-password-policy.json       | NoSuchEntity
            synthetic/error-texts/get-credential-report.json             | ReportNotPresent
            synthetic/error-texts/list-organizations-features.json       | AccountNotManagementOrDelegatedAdministratorException
            iam-json/awscli-doc-examples/iam/get-credential-report.json  | Content
            """)
    void explainsAnswers(String file, String word) {
        Run run = Run.assay("assess", path(file));
        assertThat(run.code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(run.isCalm()).as(run.err()).isTrue();
        assertThat(run.err()).contains(word);
        assertThat(run.out()).isEmpty();
    }

    private static String state(JsonNode json, String check) {
        for (JsonNode node : json.get("checks")) {
            if (node.get("id").textValue().equals(check)) {
                return node.get("state").textValue();
            }
        }
        return "no such check";
    }

    private static Path path(String file) {
        Assumptions.assumeTrue(
                Run.sharedData().isPresent(), "the folder ../shared/data is absent, so its files are not tested");
        return Run.sharedData().orElseThrow().resolve(file);
    }
}
