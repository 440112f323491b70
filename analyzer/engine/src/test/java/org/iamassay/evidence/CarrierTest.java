package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.model.AccountSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every carrier of formats.md section 2, over the public samples where there are some. */
final class CarrierTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            credential-reports/c7n-2016-root-key-and-cert.csv                        | CSV                       | -                    | user,arn 8  | -
            credential-reports/c7n-2017-21-users.csv                                 | CSV                       | -                    | user,arn 21 | -
            credential-reports/c7n-2018-password-rotation.csv                        | CSV                       | -                    | user,arn 1  | -
            credential-reports/cloudmapper-demo.csv                                  | CSV                       | -                    | user,arn 3  | -
            credential-reports/c7n-2016-root-key-and-cert.placebo.json               | placebo recording         | 2016-11-25T14:30:42Z | user,arn 8  | -
            credential-reports/c7n-2017-21-users.placebo.json                        | placebo recording         | 2017-02-22T23:07:48Z | user,arn 21 | -
            credential-reports/c7n-2018-password-rotation.placebo.json               | placebo recording         | 2018-06-01T00:03:25Z | user,arn 1  | -
            credential-reports/cloudmapper-demo.plain-content-envelope.json          | AWS CLI JSON envelope     | 2019-05-07T15:40:22Z | user,arn 3  | -
            synthetic/credential-reports/partition-govcloud.csv                      | CSV                       | -                    | user,arn 2  | -
            synthetic/credential-reports/documented-23col-additional-credentials-info.csv | CSV                  | -                    | user,arn 3  | -
            synthetic/envelopes/cli-v1.json                                          | AWS CLI JSON envelope     | 2016-11-25T14:30:42Z | user,arn 8  | -
            synthetic/envelopes/cli-v2.json                                          | AWS CLI JSON envelope     | 2016-11-25T14:30:42Z | user,arn 8  | -
            synthetic/envelopes/boto3-default-str.json                               | AWS CLI JSON envelope     | 2016-11-25T14:30:42Z | user,arn 8  | -
            synthetic/envelopes/powershell51-redirect-utf16le.json                   | AWS CLI JSON envelope     | 2016-11-25T14:30:42Z | user,arn 8  | -
            synthetic/envelopes/content-only-base64-not-decoded.csv                  | base64 text               | -                    | user,arn 8  | -
            synthetic/envelopes/cli-output-text.txt                                  | AWS CLI text output       | 2016-11-25T14:30:42Z | user,arn 8  | -
            synthetic/envelopes/raw-api-response.xml                                 | XML answer of the IAM API | 2016-11-25T14:30:42Z | user,arn 8  | -
            synthetic/excel/all-fields-quoted.csv                                    | CSV                       | -                    | user,arn 8  | -
            synthetic/excel/de-semicolon-bom-wahr-falsch.csv                         | CSV                       | -                    | user,arn 8  | byte order mark
            synthetic/excel/sep-line-and-trailing-empty-rows.csv                     | CSV                       | -                    | user,arn 12 | -
            synthetic/excel/serial-numbers.csv                                       | CSV                       | -                    | user,arn 8  | -
            synthetic/excel/unicode-text-tab-utf16le.txt                             | CSV                       | -                    | user,arn 8  | UTF-16 instead of UTF-8
            synthetic/excel/us-booleans-upper-crlf.csv                               | CSV                       | -                    | user,arn 8  | -
            synthetic/excel/us-locale-dates-no-seconds.csv                           | CSV                       | -                    | user,arn 8  | -
            """)
    void aSampleIsUnwrapped(String file, String carrier, String generatedAt, String shape, String signs)
            throws IOException {
        Recognition.Report report = Items.report(Recogniser.recognise(Items.of(SharedFiles.path(file))));
        assertThat(report.carrier()).isEqualTo(carrier);
        assertThat(report.generatedAt().map(Instant::toString).orElse("-"))
                .isEqualTo(generatedAt == null ? "-" : generatedAt);
        assertThat(Items.shape(report)).isEqualTo(shape);
        assertThat(String.join(", ", report.signs())).isEqualTo(signs == null ? "" : signs);
        assertThat(report.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            cli-v1.json
            cli-v2.json
            boto3-default-str.json
            powershell51-redirect-utf16le.json
            content-only-base64-not-decoded.csv
            cli-output-text.txt
            raw-api-response.xml
            """)
    void everyCarrierOfTheSameReportHoldsTheSameBytes(String file) throws IOException {
        String original = Files.readString(SharedFiles.path("credential-reports/c7n-2016-root-key-and-cert.csv"));
        Recognition recognition = Recogniser.recognise(Items.of(SharedFiles.path("synthetic/envelopes/" + file)));
        Recognition.Report report = Items.report(recognition);
        assertThat(Items.text(report)).isEqualTo(original);
        assertThat(Items.text(report)).as("opened a second time").isEqualTo(original);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "2016-11-25T14:30:42Z"                | 2016-11-25T14:30:42Z
            "2016-11-25T14:30:42+00:00"           | 2016-11-25T14:30:42Z
            "2016-11-25T14:30:42.123456+00:00"    | 2016-11-25T14:30:42Z
            "2016-11-25 14:30:42+00:00"           | 2016-11-25T14:30:42Z
            "2016-11-25 14:30:42"                 | 2016-11-25T14:30:42Z
            "2016-11-25T16:30:42+02:00"           | 2016-11-25T14:30:42Z
            "/Date(1480084242000)/"               | 2016-11-25T14:30:42Z
            1480084242                            | 2016-11-25T14:30:42Z
            1480084242.123                        | 2016-11-25T14:30:42Z
            {"__class__":"datetime","year":2016,"month":11,"day":25,"hour":14,"minute":30,"second":42,"microsecond":0} | 2016-11-25T14:30:42Z
            "yesterday"                           | WARNING "yesterday"
            {"year":2016,"month":13,"day":25}     | WARNING "{…}"
            [1]                                   | WARNING "[…]"
            1e300                                 | WARNING "1e300"
            """)
    void generatedTimeIsReadInEveryForm(String json, String expected) {
        Recognition.Report report = Items.report(
                Items.recognise("{\"GeneratedTime\": " + json + ", \"Content\": \"" + base64(Items.CSV) + "\"}"));
        String warning =
                report.warnings().stream().map(p -> p.level() + " " + p.found()).collect(Collectors.joining());
        assertThat(report.generatedAt().map(Instant::toString).orElse(warning)).isEqualTo(expected);
    }

    @Test
    void windows1252IsAFallbackWithASign() throws IOException {
        byte[] bytes = (Items.HEADER + ",Owner\nu,arn:aws:iam::111122223333:user/u,Zoë\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Recognition.Report report = Items.report(Recogniser.recognise(Items.of("r.csv", bytes)));
        assertThat(report.signs()).containsExactly(Encoding.WINDOWS_1252);
        assertThat(Items.text(report)).contains("Zoë");
    }

    @Test
    void utf16AroundJsonIsNoSignButAByteOrderMarkInsideIs() throws IOException {
        String json = "{\"Content\": \"" + base64("\uFEFF" + Items.CSV) + "\"}";
        byte[] bytes = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16BE);
        Recognition.Report report = Items.report(Recogniser.recognise(Items.of("r.json", bytes)));
        assertThat(report.signs()).containsExactly(Encoding.BYTE_ORDER_MARK);
        assertThat(Items.text(report)).isEqualTo(Items.CSV);
    }

    @Test
    void aBase64ContentOfManyMegabytesIsRead() throws IOException {
        String row = Items.CSV.substring(Items.HEADER.length());
        String large = Items.HEADER + row.repeat(20_000);
        Recognition.Report report = Items.report(Items.recognise("{\"Content\": \"" + base64(large) + "\"}"));
        assertThat(Items.text(report)).hasSameSizeAs(large);
    }

    @Test
    void pythonEscapesAreUndone() throws IOException {
        String content = "b\\\"" + Items.CSV.replace("\n", "\\\\n") + "\\\\r\\\\n\\\\xc3\\\\xab'\\\\'\\\\\\\\\\\"";
        Recognition.Report report = Items.report(Items.recognise("{\"Content\": \"" + content + "\"}"));
        assertThat(Items.text(report)).isEqualTo(Items.CSV + "\r\në''\\");
    }

    @Test
    void wrappedOrQuotedBase64IsRead() throws IOException {
        String wrapped = Base64.getMimeEncoder().encodeToString(Items.CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(Items.text(Items.report(Items.recognise(wrapped + "\n")))).isEqualTo(Items.CSV);
        assertThat(Items.text(Items.report(Items.recognise('"' + base64(Items.CSV) + "\"\r\n"))))
                .isEqualTo(Items.CSV);
    }

    @Test
    void aListOfDictionariesHasAllColumns() throws IOException {
        Recognition.Report report = Items.report(Items.recognise("""
                {"AccountUsers": [], "CredentialReport": [
                  {"user": "alice", "arn": "arn:aws:iam::111122223333:user/alice", "mfa_active": false, "cert_1_last_rotated": null},
                  {"user": "bob", "arn": "arn:aws:iam::111122223333:user/bob", "mfa_active": "true", "owner": 7, "tags": [1]}]}
                """));
        try (RowSource rows = ((Recognition.Content.Sheet) report.content()).open()) {
            assertThat(rows.next())
                    .isEqualTo(new RowSource.RawRow(1, Arrays.asList((Items.HEADER + ",owner,tags").split(",", -1))));
            RowSource.RawRow alice = rows.next();
            assertThat(alice).isNotNull();
            assertThat(alice.line()).isEqualTo(2);
            assertThat(alice.cells())
                    .startsWith("alice", "arn:aws:iam::111122223333:user/alice", "N/A")
                    .endsWith("N/A", "N/A");
            assertThat(alice.cells()).element(7).isEqualTo("false");
            assertThat(alice.cells()).element(19).isEqualTo("N/A");
            assertThat(String.valueOf(rows.next())).endsWith("7, (nested JSON)]]");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void aWorkbookGivesItsFirstSheetAsText() throws IOException {
        String rows = Workbooks.row(1, "user", "arn", "mfa_active", "user_creation_time", "Owner")
                + "<row r=\"3\">" + Workbooks.text("A3", "<root_account>")
                + Workbooks.text("B3", "arn:aws:iam::111122223333:root")
                + "<c r=\"C3\" t=\"b\"><v>1</v></c><c r=\"D3\" s=\"1\"><v>42506.75916</v></c><c r=\"F3\" t=\"e\"><v>#NAME?</v></c></row>";
        Recognition.Report report = Items.report(Recogniser.recognise(Items.of("r.csv", Workbooks.withSheet(rows))));
        assertThat(report.carrier()).isEqualTo("Excel workbook");
        assertThat(report.signs()).containsExactly(Worksheet.SAVED_AS_XLSX);
        try (RowSource sheet = ((Recognition.Content.Sheet) report.content()).open()) {
            assertThat(String.valueOf(sheet.next())).startsWith("RawRow[line=1, cells=[user, arn, mfa_active");
            assertThat(sheet.next())
                    .isEqualTo(new RowSource.RawRow(
                            3,
                            Arrays.asList(
                                    "<root_account>",
                                    "arn:aws:iam::111122223333:root",
                                    "TRUE",
                                    "42506.75916",
                                    "",
                                    "#NAME?")));
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    void theCalendarOf1904IsShifted() throws IOException {
        String rows = Workbooks.row(1, "user", "arn")
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>41044.5</v></c><c r=\"B2\"><v>7</v></c></row>";
        byte[] bytes = Workbooks.withSheet(rows, "<workbookPr date1904=\"1\"/>");
        Recognition.Report report = Items.report(Recogniser.recognise(Items.of("r.xlsx", bytes)));
        try (RowSource sheet = ((Recognition.Content.Sheet) report.content()).open()) {
            sheet.next();
            assertThat(String.valueOf(sheet.next())).isEqualTo("RawRow[line=2, cells=[42506.5, 7]]");
        }
    }

    @Test
    void anAccountSummaryIsRead() throws IOException {
        Recognition recording = Recogniser.recognise(
                Items.of(SharedFiles.path("iam-json/c7n-placebo/test_account_root_mfa__iam.GetAccountSummary_1.json")));
        assertThat(summary(recording).counts())
                .hasSize(32)
                .containsEntry("AccountMFAEnabled", 1L)
                .containsEntry("RolesQuota", 250L);
        assertThat(summary(Items.recognise("{\"SummaryMap\": {\"AccountMFAEnabled\": 0}}"))
                        .counts())
                .containsEntry("AccountMFAEnabled", 0L);
        LoadedDump damaged = loaded(Items.recognise("{\"SummaryMap\": {\"Users\": 3, \"AccountMFAEnabled\": true}}"));
        assertThat(damaged.entries()).isEmpty();
        assertThat(damaged.problems())
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("/SummaryMap/AccountMFAEnabled: the value true; expected a whole number");
    }

    private static AccountSummary summary(Recognition recognition) {
        return (AccountSummary) loaded(recognition).entries().get(0);
    }

    private static LoadedDump loaded(Recognition recognition) {
        return LoadedDump.read(new AccountDump(recognition, Set.of(0), Optional.empty(), List.of()));
    }

    @Test
    void theCollectionManifestIsRead() {
        String json = """
                {"schema": "https://iamassay.org/schema/collection/1", "account": "111122223333", "partition": "aws",
                 "collectedAt": "2026-01-01T00:00:00Z", "collector": "x", "files": [{"file": "a.json", "exit": 0}]}
                """;
        assertThat(Items.recognise(json)).isInstanceOfSatisfying(Recognition.Manifest.class, m -> {
            assertThat(m.manifest().account()).isEqualTo("111122223333");
            assertThat(m.manifest().collectedAt()).isEqualTo("2026-01-01T00:00:00Z");
            assertThat(m.manifest().covers(Items.of("other.csv", ""))).isTrue();
        });
        assertThat(Items.explanation(Items.recognise(json.replace("2026-01-01T00:00:00Z", "today"))))
                .contains("/collectedAt: \"today\"");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
