package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code access lint} from its files to its exit code. */
class AccessLintCommandTest {

    private static final String CLEAN = """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::invoices/*"}
            ]}""";
    private static final String WRONG = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {"Effect": "Allow",
                 "Action": ["s3:PutObject", "s3:PutObjekt"],
                 "Resource": "arn:aws:s3:::invoices/*"}
              ]
            }""";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysLineAndColumnAndWhatToDo() throws IOException {
        Run run = Run.assay("access", "lint", file("p.json", WRONG));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("p.json (identity, by its looks)")
                .contains("5:33 ")
                .contains(
                        "error            INVALID_ACTION: AWS documents no action s3:PutObjekt; perhaps s3:PutObject is meant.");
        assertThat(run.err()).contains("1 document: 1 error");
    }

    @Test
    void nothingWrongIsSaidTooAndOnTheOtherStream() throws IOException {
        Run run = Run.assay("access", "lint", file("p.json", CLEAN));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 document: no finding.");
    }

    @ParameterizedTest
    @CsvSource({
        "error, 1",
        "security-warning, 1",
        "warning, 1",
        "suggestion, 1",
    })
    void failsOnAClassAndGraverOnes(String level, int code) throws IOException {
        assertThat(Run.assay("access", "lint", "--fail-on", level, file("p.json", WRONG))
                        .code())
                .isEqualTo(code);
        assertThat(Run.assay("access", "lint", "--fail-on", level, file("q.json", CLEAN))
                        .code())
                .isZero();
    }

    @Test
    void aLighterFindingDoesNotBreachTheGate() throws IOException {
        Path file = file(
                "p.json",
                "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:ListAllMyBuckets\", \"Resource\": \"*\"}]}");
        assertThat(Run.assay("access", "lint", "--fail-on", "security-warning", file)
                        .code())
                .isZero();
        assertThat(Run.assay("access", "lint", "--fail-on", "warning", file).code())
                .isEqualTo(1);
        assertThat(Run.assay("access", "lint", "--min", "error", file).out()).isEmpty();
    }

    @Test
    void theTypeIsTakenFromTheOptionOrTheLooks() throws IOException {
        Path trust = file(
                "t.json",
                "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"Service\": \"ec2.amazonaws.com\"}, \"Action\": \"sts:AssumeRole\"}]}");
        assertThat(Run.assay("access", "lint", trust).err()).contains("no finding");
        assertThat(Run.assay("access", "lint", "--type", "identity", trust).out())
                .contains("t.json (identity)", "UNSUPPORTED_PRINCIPAL", "MISSING_RESOURCE");
        assertThat(Run.assay("access", "lint", "--type", "trusted", trust).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Run.assay("access", "lint", "--min", "bad", trust).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aBadFileHidesNoOther() throws IOException {
        Path broken = file("broken.json", "{\"Statement\": [\n  {\"Effect\": }");
        Path binary = Files.write(folder.resolve("b.json"), new byte[] {(byte) 0x80, 0, 1});
        Run run = Run.assay("access", "lint", broken, binary, folder.resolve("none.json"), file("p.json", WRONG));
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out()).contains("JSON_SYNTAX_ERROR", "2:1", "INVALID_ACTION");
        assertThat(run.err()).contains("b.json", "none.json is not there");
        assertThat(run.isCalm()).isTrue();
    }

    @Test
    void nothingToLookAtIsAnError() throws IOException {
        assertThat(Run.assay("access", "lint", folder.resolve("none.json")).code())
                .isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(Run.assay("access", "lint", file("x.json", "{\"a\": 1}")).code())
                .isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(Run.assay("access", "lint").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void outputsOfCommandsAreSearchedForDocuments() throws IOException {
        Path version = file("v.json", "{\n\"PolicyVersion\": {\"VersionId\": \"v1\", \"Document\": " + WRONG + "}}");
        assertThat(Run.assay("access", "lint", version).out()).contains("v.json, /PolicyVersion/Document", "6:33 ");
        Path bucket = file("b.json", "{\"Policy\": \"{\\\"Statement\\\": [{}]}\"}");
        assertThat(Run.assay("access", "lint", "--type", "resource", bucket).out())
                .contains("MISSING_EFFECT");
    }

    @Test
    void evidenceIsReadAndAwsOwnPoliciesAreLeftOut() throws IOException {
        String own =
                "{\"PolicyName\": \"p\", \"Arn\": \"arn:aws:iam::%s:policy/p\", \"DefaultVersionId\": \"v1\", \"PolicyVersionList\": [{\"VersionId\": \"v1\", \"IsDefaultVersion\": true, \"Document\": "
                        + WRONG.replace('\n', ' ') + "}]}";
        String details = "{\"UserDetailList\": [], \"GroupDetailList\": [], \"RoleDetailList\": [], \"Policies\": ["
                + String.format(own, "111122223333") + "," + String.format(own, "aws") + "]}";
        Path archive = folder.resolve("evidence.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("iam-get-account-authorization-details.json"));
            zip.write(details.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Run run = Run.assay("access", "lint", archive);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("/Policies/0/PolicyVersionList/0/Document: arn:aws:iam::111122223333:policy/p (identity)")
                .contains("/Statement/0/Action/1");
        assertThat(run.err()).contains("1 document: 1 error.");
    }

    @Test
    void foldersAreWalked() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        file("sub/a.json", WRONG);
        file("b.json", CLEAN);
        file("notes.txt", "nothing");
        Run run = Run.assay("access", "lint", folder);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("2 documents: 1 error.", "hold no policy document: 1.");
    }

    @Test
    void jsonHasEveryFindingWithItsPlace() throws IOException {
        JsonNode json =
                Run.assay("access", "lint", "--json", file("p.json", WRONG)).json();
        assertThat(json.at("/documents/0/type").asText()).isEqualTo("identity");
        assertThat(json.at("/documents/0/typeGuessed").asBoolean()).isTrue();
        JsonNode finding = json.at("/documents/0/findings/0");
        assertThat(finding.get("code").asText()).isEqualTo("INVALID_ACTION");
        assertThat(finding.get("class").asText()).isEqualTo("error");
        assertThat(finding.get("pointer").asText()).isEqualTo("/Statement/0/Action/1");
        assertThat(finding.get("line").asInt()).isEqualTo(5);
        assertThat(finding.get("column").asInt()).isEqualTo(33);
        assertThat(finding.get("hint").asText()).isEqualTo("s3:PutObject");
    }

    @Test
    void whatStandsInADocumentStaysText() throws IOException {
        Run run = Run.assay("access", "lint", file("p.json", WRONG.replace("s3:PutObjekt", "s3:\\u001b[31m\\u202e")));
        assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void samplesOfAccountsAreRead() {
        Assumptions.assumeTrue(
                Run.sharedData().isPresent(), "the folder ../shared/data is absent, so its files are not tested");
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Run run = Run.assay("access", "lint", Run.sharedData().orElseThrow().resolve("gaad"));
            assertThat(run.isCalm()).isTrue();
            assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
            outputs.add(run.out());
        }
        assertThat(outputs.get(0)).isEqualTo(outputs.get(1)).contains("PASS_ROLE_WITH_STAR_IN_RESOURCE");
    }
}
