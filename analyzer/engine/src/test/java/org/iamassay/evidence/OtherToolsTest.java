package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of other tools: those with rows of a report are read by their own names, the rest is explained. */
final class OtherToolsTest {

    private static final String ALICE = "arn:aws:iam::111122223333:user/alice";
    private static final String STEAMPIPE_ROWS =
            "[{'user_name': '<root_account>', 'user_arn': 'arn:aws:iam::111122223333:root',"
                    + " 'user_creation_time': '2012-01-01T00:00:00Z', 'generated_time': '2025-01-02T00:00:00Z',"
                    + " 'access_key_1_active': false, 'access_key_1_last_rotated': null, 'mfa_active': true,"
                    + " 'password_enabled': true, 'password_last_changed': null, 'password_last_used': null,"
                    + " 'password_status': 'never_used', 'account_id': '111122223333', '_ctx': {'connection_name': 'aws'}},"
                    + " {'user_name': 'alice', 'user_arn': '" + ALICE + "',"
                    + " 'user_creation_time': '2020-01-01T00:00:00Z', 'generated_time': '2025-01-02T00:00:00Z',"
                    + " 'access_key_1_active': true, 'access_key_1_last_rotated': '2020-02-01T00:00:00Z', 'mfa_active': false,"
                    + " 'password_enabled': true, 'password_last_changed': '2020-01-01T00:00:00Z', 'password_last_used': null,"
                    + " 'password_status': 'never_used', 'account_id': '111122223333', '_ctx': {'connection_name': 'aws'}}]";

    private static Loading load(String text) {
        return Loading.of(Items.recognise(text.replace('\'', '"')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "{'rows': %s}", "{'columns': [{'name': 'user_name', 'data_type': 'text'}], 'rows': %s}"})
    void steampipeAsJson(String form) {
        Loading loading = load(form.formatted(STEAMPIPE_ROWS));
        EvidenceFile file = loading.file();
        assertThat(file.carrier()).isEqualTo("Steampipe export");
        assertThat(file.looksUntouched()).isTrue();
        assertThat(file.generatedAt()).hasToString("Optional[2025-01-02T00:00:00Z]");
        User alice = loading.user("alice");
        assertThat(alice.mfaActive().isNo()).isTrue();
        assertThat(alice.passwordLastUsed()).hasToString("no_information");
        assertThat(alice.row().name(ReportColumn.ARN)).isEqualTo("user_arn");
        assertThat(alice.row().line()).isEqualTo(3);
        assertThat(loading.user("<root_account>").password().isUnknown()).isTrue();
        assertThat(loading.report().columns()).doesNotContain(ReportColumn.CERT_1_ACTIVE);
    }

    @Test
    void steampipeAsCsv() {
        Loading loading = load("user_name,user_arn,user_creation_time,generated_time,mfa_active,password_enabled,"
                + "password_last_used,password_status\nalice," + ALICE
                + ",2020-01-01T00:00:00Z,2025-01-02T00:00:00Z,false,false,,not_set\n");
        assertThat(loading.file().carrier()).isEqualTo("Steampipe export");
        assertThat(loading.user("alice").passwordLastUsed()).hasToString("N/A");
        assertThat(loading.user("alice").row().name(ReportColumn.USER)).isEqualTo("user_name");
        assertThat(loading.signs()).isEmpty();
    }

    /** An empty cell means none in such an export, so a row that is cut short must not be read that way. */
    @Test
    void aRowThatIsCutShortIsNotReadAsNone() {
        String header =
                "user_name,user_arn,mfa_active,password_enabled,access_key_1_active,access_key_1_last_rotated\n";
        String row = "alice," + ALICE + ",false,false,true,2020-01-01T00:00:00Z\n";
        assertThat(Items.recognise(header + row)).isInstanceOf(Recognition.Report.class);
        assertThat(Items.recognise(header + row + "bob," + ALICE + ",false,false,true"))
                .isNotInstanceOf(Recognition.Report.class);
        Loading loading = load("[" + jsonRow("a", ", 'password_last_used': null") + "," + jsonRow("b", "") + "]");
        assertThat(loading.user("a").passwordLastUsed()).hasToString("N/A");
        assertThat(loading.user("b").passwordLastUsed()).hasToString("unreadable:password_last_used");
    }

    private static String jsonRow(String name, String more) {
        return "{'user_name': '" + name + "', 'user_arn': 'arn:aws:iam::111122223333:user/" + name
                + "', 'user_creation_time': '2020-01-01T00:00:00Z', 'mfa_active': true, 'password_enabled': false"
                + more + "}";
    }

    @Test
    void cloudQueryHasRealNulls() {
        Loading loading = load("[{'_cq_id': 'x', 'arn': '" + ALICE + "', 'user': 'alice', 'user_creation_time':"
                + " '2020-01-01T00:00:00Z', 'password_status': 'used', 'password_enabled': true, 'mfa_active': null,"
                + " 'password_last_used': '2020-03-01T00:00:00Z', 'access_key_1_active': false}]");
        assertThat(loading.file().carrier()).isEqualTo("CloudQuery export");
        assertThat(loading.user("alice").mfaActive().isUnknown()).isTrue();
        assertThat(loading.user("alice").passwordLastUsed()).hasToString("2020-03-01T00:00:00Z");
    }

    @Test
    void custodianListsTheKeysThatExist() {
        Loading loading = load("[{'UserName': 'alice', 'Arn': '" + ALICE + "', 'c7n:credential-report': {"
                + "'user': 'alice', 'arn': '" + ALICE + "', 'user_creation_time': '2020-01-01T00:00:00+00:00',"
                + " 'password_enabled': true, 'password_last_used': null, 'mfa_active': false,"
                + " 'access_keys': [{'active': true, 'last_rotated': '2020-02-01T00:00:00+00:00',"
                + " 'last_used_date': null, 'last_used_region': null, 'last_used_service': null}]},"
                + " 'c7n:MatchedFilters': ['credential']}]");
        User alice = loading.user("alice");
        assertThat(loading.file().carrier()).isEqualTo("Cloud Custodian resources");
        assertThat(alice.keys().get(0).active().isYes()).isTrue();
        assertThat(alice.keys().get(1).active().isNo()).isTrue();
        assertThat(alice.passwordLastUsed()).hasToString("no_information");
        assertThat(alice.row().name(ReportColumn.ACCESS_KEY_1_LAST_ROTATED))
                .isEqualTo("c7n:credential-report/access_keys/0/last_rotated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "%s\n"})
    void pantherWritesNoTimeAsTheYearOne(String form) {
        Loading loading = load(form.formatted("{'ResourceType': 'AWS.IAM.User', 'Arn': '" + ALICE + "',"
                + " 'CredentialReport': {'UserName': 'alice', 'ARN': '" + ALICE + "', 'UserCreationTime':"
                + " '2020-01-01T00:00:00Z', 'PasswordEnabled': false, 'PasswordLastUsed': '0001-01-01T00:00:00Z',"
                + " 'MfaActive': true, 'AccessKey1Active': false, 'AccessKey1LastRotated': '0001-01-01T00:00:00Z'}}"));
        assertThat(loading.file().carrier()).isEqualTo("Panther resources");
        assertThat(loading.user("alice").passwordLastUsed()).hasToString("N/A");
        assertThat(loading.user("alice").keys().get(0).active().isNo()).isTrue();
    }

    @Test
    void aCutExportIsNoReport() {
        String whole = STEAMPIPE_ROWS.replace('\'', '"');
        for (int length = 1; length < whole.length(); length++) {
            assertThat(Items.recognise(whole.substring(0, length)))
                    .as("cut at %s", length)
                    .isNotInstanceOf(Recognition.Report.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'version': 4, 'terraform_version': '1.5', 'serial': 1, 'outputs': {}, 'resources': []} | Terraform state
            {'format_version': '1.0', 'terraform_version': '1.5', 'values': {'root_module': {}}}     | terraform show
            {'format_version': '1.0', 'terraform_version': '1.5', 'planned_values': {}}             | Terraform plan
            {'AWSTemplateFormatVersion': '2010-09-09', 'Resources': {}}                             | CloudFormation
            [{'Resource': 'arn:aws:s3:::b', 'Policy': {}, 'Account': '111122223333'}]                | IAMSpy
            [{'userid': 'x', 'createdate': 'y', 'passwordlastused': '', 'arn': 'z'}]                 | Cartography
            {'schema': 'https://iamassay.org/schema/assessment/1', 'findings': [{'id': 'a'}]}       | Assay wrote
            """)
    void whatIsNoEvidenceIsCalledByItsName(String json, String word) {
        assertThat(Items.explanation(Items.recognise(json.replace('\'', '"')))).contains(word);
    }

    @Test
    void literalLineEndsAreRead() {
        Loading loading = Loading.of(Items.recognise(Items.CSV.replace("\n", "\\n")));
        assertThat(loading.rows()).hasSize(1);
    }

    @Test
    void aFilePackedByItselfIsUnpacked(@TempDir Path folder) throws IOException {
        Path packed = folder.resolve("report.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Items.CSV.getBytes(StandardCharsets.UTF_8));
        }
        try (Intake intake = Intake.open(List.of(packed), java.io.InputStream.nullInputStream(), ReadOptions.NONE)) {
            assertThat(intake.problems()).isEmpty();
            assertThat(intake.accounts()).hasSize(1);
        }
    }
}
