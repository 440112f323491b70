package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no report is told as what it is, with a way out. */
final class ExplanationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            synthetic/error-texts/access-denied.json                           | error "AccessDenied" of GetAccountSummary       | not allowed
            synthetic/error-texts/describe-hub.json                            | error "InvalidAccessException" of DescribeHub   | Security Hub is not switched on
            synthetic/error-texts/describe-organization.json                   | error "AWSOrganizationsNotInUseException"       | belongs to no organization
            synthetic/error-texts/get-account-password-policy.json             | error "NoSuchEntity" of GetAccountPasswordPolicy | no password policy of its own
            synthetic/error-texts/get-credential-report.json                   | error "ReportNotPresent" of GetCredentialReport | AWS had no report
            synthetic/error-texts/list-organizations-features.json             | of ListOrganizationsFeatures                    | management account
            synthetic/error-texts/empty.json                                   | an empty file                                   | went to stderr
            credential-reports/c7n-error-report-not-present.placebo.json       | error "ReportNotPresent"                        | AWS had no report
            credential-reports/c7n-generate-started.placebo.json               | State "STARTED"                                 | until its State is COMPLETE
            iam-json/awscli-doc-examples/iam/get-credential-report.json        | without its Content                             | export the report again
            iam-json/awscli-doc-examples/iam/generate-credential-report.json   | State "STARTED"                                 | until its State is COMPLETE
            service-authorization/iam-data.tar.gz                              | a gzip file, which is not opened                | unpack it
            """)
    void aSampleIsExplained(String file, String found, String advice) throws IOException {
        Recognition recognition = Recogniser.recognise(Items.of(SharedFiles.path(file)));
        assertThat(Items.explanation(recognition)).contains(found).contains(advice);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Error": {"Code": "ReportExpired", "Message": "old", "Type": "Sender"}, "ResponseMetadata": {}} | older than four hours
            {"status_code": 500, "data": {}}                  | the error "HTTP 500"
            {"State": "COMPLETE"}                             | State "COMPLETE"
            {"a": 1, "b": [2], "c": {}}                       | JSON with the keys "a", "b", "c"
            {}                                                | an empty JSON object
            []                                                | a JSON list of something else
            [1, 2]                                            | a JSON list of something else
            [{"user_name": "u"}]                              | a JSON list of something else
            [{"user": "u", "arn": "a"}, 3]                    | a JSON list of something else
            [{"user": "u", "arn": "a"}] []                    | a second JSON document
            {"Content": "abc!"}                               | Content is neither base64 nor a credential report
            {"Content": "x"} {"Content": "y"}                 | line 1: a second JSON document in the file
            {"State": "STARTED"} {"State": "STARTED"}         | line 1: a second JSON document in the file; expected one
            {"Content": "aGVsbG8="}                           | it begins with "hello"
            {"Content": "hello, world"}                       | cut short
            {"Content": "b'user,arn"}                         | Python text that is cut short
            {"Content": "b'user,arn\\\\x4'"}                  | damaged escape
            {"Content": "a", "Content": "b"}                  | Duplicate field 'Content'
            {"Content": "a                                    | JSON that ends before it is complete
            {'Content': 1}                                    | not valid JSON
            {"Content": {"a": 1}}                             | JSON with the keys "Content"
            dXNlcixhcm4su                                     | cut short
            <html><body>Sign in</body></html>                 | HTML page
            <!DOCTYPE html><title>x</title>                   | HTML page
            <?xml version="1.0"?><a/>                         | XML, not a credential report
            <root_account>,arn:aws:iam::111122223333:root     | without their header line
            <ErrorResponse><Error><Code>Throttling</Code><Message>slow</Message></Error></ErrorResponse> | error "Throttling" ("slow")
            <GetCredentialReportResponse><a/></GetCredentialReportResponse>  | without the Content
            <GetCredentialReportResponse><Content>dXNl        | XML that is damaged or cut short
            Content: dXNlcg==                                 | YAML output
            STARTED                                           | State "STARTED"
            hello world                                       | text that begins with "hello world"
            user_name,user_arn,mfa_active                     | text that begins with "user_name,user_arn,mfa_active"
            """)
    void aTextIsExplained(String text, String found) {
        Recognition recognition = Items.recognise(text);
        assertThat(Items.explanation(recognition)).contains(found);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            255044462d312e37           | a PDF document
            d0cf11e0a1b11ae1           | save it as CSV
            377abcaf271c0004           | 7-Zip archive, which is not opened
            89504e470d0a1a0a           | PNG image
            0001020300                 | binary file
            504b0304                   | workbook that is damaged or cut short
            504b0506                   | zip archive without entries, which is not opened
            20200a09                   | nothing but white space
            """)
    void bytesAreExplained(String hex, String found) {
        Recognition recognition =
                Recogniser.recognise(Items.of("r.csv", HexFormat.of().parseHex(hex)));
        assertThat(Items.explanation(recognition)).contains(found);
    }

    @Test
    void tableOutputIsExplained() {
        assertThat(Items.explanation(Items.recognise("----------\n|  GetCredentialReport  |\n+----+")))
                .contains("table output")
                .contains("--output json");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                + "<GetCredentialReportResponse><Content>&b;</Content></GetCredentialReportResponse>";
        assertThat(Items.explanation(Items.recognise(bomb))).contains("a document type");
    }

    @Test
    void deepJsonStopsAtALimit() {
        String deep = "{\"a\":" + "[".repeat(100_000);
        assertThat(Items.explanation(Items.recognise(deep))).contains("more than 100 levels");
    }

    @Test
    void terminalCommandsInAFileAreNotRepeated() {
        assertThat(Items.explanation(Items.recognise("\u001b[2Jhello\u202e")))
                .doesNotContain("\u001b", "\u202e")
                .contains("hello");
    }

    @Test
    void workbooksWithoutAReportAreExplained() throws IOException {
        byte[] other = Workbooks.withSheet(Workbooks.row(1, "name", "amount"));
        assertThat(Items.explanation(Recogniser.recognise(Items.of("x.xlsx", other))))
                .contains("first worksheet, row 1: no credential report; expected columns user and arn");
        assertThat(Items.explanation(Recogniser.recognise(Items.of("x.xlsx", Workbooks.withSheet("")))))
                .contains("no cells");
        byte[] nested = Workbooks.zip(Map.of("a.csv", Items.CSV));
        assertThat(Items.explanation(Recogniser.recognise(Items.of("x.zip", nested))))
                .contains("zip archive inside an archive");
    }

    @Test
    void onlyDocumentationIsSilentAndAReportNeverIs() {
        for (String name :
                new String[] {".DS_Store", "Thumbs.db", "desktop.ini", "README", "README.md", "SHA256SUMS"}) {
            assertThat(Recogniser.recognise(Items.of(name, "words"))).as(name).isInstanceOf(Recognition.Silent.class);
        }
        assertThat(Recogniser.recognise(Items.of("notes.txt", "words"))).isInstanceOf(Recognition.Explained.class);
        assertThat(Recogniser.recognise(Items.of("README.csv", Items.CSV))).isInstanceOf(Recognition.Report.class);
    }

    @Test
    void aLongCellOrLineStopsTheReading() {
        Recognition.Report cell = Items.report(Items.recognise(Items.HEADER + "\n\"" + "x\n".repeat(40_000)));
        assertThat(failure(cell)).isEqualTo("line 2 has a cell of more than 65,536 characters");
        Recognition.Report line = Items.report(Items.recognise(Items.HEADER + "\n" + ",".repeat(2_000_000)));
        assertThat(failure(line)).isEqualTo("line 2 has a line of more than 1,048,576 characters");
    }

    @Test
    void textWithOneEndlessLineIsExplained() {
        byte[] bytes = new byte[8 << 20];
        java.util.Arrays.fill(bytes, (byte) 'x');
        assertThat(Items.explanation(Recogniser.recognise(Items.of("x", bytes))))
                .contains("text that begins with \"xxx");
        assertThat(new String(bytes, StandardCharsets.US_ASCII)).hasSize(8 << 20);
    }

    private static String failure(Recognition.Report report) {
        try {
            Items.text(report);
            return "read to the end";
        } catch (IOException limit) {
            return String.valueOf(limit.getMessage());
        }
    }
}
