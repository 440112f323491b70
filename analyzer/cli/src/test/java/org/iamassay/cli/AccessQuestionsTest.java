package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iamassay.testing.SmallAccount;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code assay access can} and {@code assay access who}, on a small account. */
class AccessQuestionsTest {

    private static final String USER = "arn:aws:iam::111122223333:user/";
    private static final String ADMIN = "arn:aws:iam::111122223333:role/ops/admin";

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void account() throws IOException {
        SmallAccount account = new SmallAccount()
                .user("alice", "", SmallAccount.member("readers"))
                .user("bob", "Allow s3:* on * if Bool aws:MultiFactorAuthPresent true")
                .user("carol", "Allow * on *; Deny s3:GetObject on arn:aws:s3:::secret/*")
                .user("dave", "Allow s3:Get* on arn:aws:s3:::team/${aws:username}/*")
                .user("erin", "", SmallAccount.attached("lost"))
                .user("frank", "Allow s3:* on *", SmallAccount.bounded("gone"))
                .user("grace", "Allow s3:* on *; Deny s3:* on *")
                .user("heidi", "Allow s3:ListBucket on *", SmallAccount.bounded("narrow"))
                .user("admin", "")
                .user("ivan", "Allow s3:GetObject,iam:PassRole on arn:aws:iam::111122223333:role/a")
                .role(
                        "ops/admin",
                        "Allow * on *",
                        "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" + USER
                                + "alice\"},\"Action\":\"sts:AssumeRole\"}",
                        "")
                .group("readers", "Allow s3:GetObject on *")
                .policy("narrow", "Allow ec2:* on *");
        file = Files.writeString(folder.resolve("gaad.json"), account.json(), StandardCharsets.UTF_8);
    }

    /** One line {@code principal | action | resource, - for none | answer | words of the output}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alice           | s3:GetObject   | arn:aws:s3:::b/k          | allowed           | inline policy own of group readers, statement 1: gaad.json, /GroupDetailList/0
            ALICE           | s3:getobject   | -                         | allowed           | do s3:GetObject on *
            alice           | s3:PutObject   | arn:aws:s3:::b/k          | implicitly denied | it does not allow the action
            bob             | s3:GetObject   | arn:aws:s3:::b/k          | conditional       | Bool aws:MultiFactorAuthPresent "true"
            carol           | s3:GetObject   | arn:aws:s3:::secret/k     | explicitly denied | Deny      inline policy own, statement 2
            carol           | s3:GetObject   | -                         | allowed           | Not on    arn:aws:s3:::secret/*
            carol           | s3:GetObject   | arn:aws:s3:::secr*        | allowed           | Not on    arn:aws:s3:::secret/*
            dave            | s3:GetObject   | arn:aws:s3:::team/dave/k  | allowed           | statement 1
            dave            | s3:GetObject   | arn:aws:s3:::team/bob/k   | implicitly denied | it is on other resources
            dave            | s3:GetObject   | -                         | implicitly denied | Only on   arn:aws:s3:::team/${aws:username}/*
            ivan            | iam:PassRole   | -                         | implicitly denied | Only on   arn:aws:iam::111122223333:role/a
            erin            | s3:GetObject   | -                         | unknown           | policy/lost: its document
            frank           | s3:GetObject   | -                         | conditional       | boundary unknown
            grace           | s3:GetObject   | -                         | explicitly denied | statement 2
            heidi           | s3:ListBucket  | -                         | implicitly denied | No Allow  in the permissions boundary
            root            | s3:GetObject   | -                         | allowed           | root user needs no policy
            user/admin      | s3:GetObject   | -                         | implicitly denied | No Allow  in the policies of the principal
            role/ops/admin  | s3:GetObject   | -                         | allowed           | role admin
            arn:aws:sts::111122223333:assumed-role/admin/s | s3:GetObject | - | allowed        | role admin
            arn:aws:iam::111122223333:user/alice | sts:AssumeRole | arn:aws:iam::111122223333:role/ops/admin | allowed | trust policy of role ops/admin
            bob             | sts:AssumeRole | arn:aws:iam::111122223333:role/ops/admin | implicitly denied | No Allow
            alice           | s3:GetObjekt   | -                         | implicitly denied | Answer
            """)
    void can(String principal, String action, String resource, String answer, String words) {
        Run run = resource.equals("-")
                ? Run.assay("access", "can", principal, action, file)
                : Run.assay("access", "can", principal, action, resource, file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Answer    " + answer).contains(words);
    }

    @Test
    void anUnknownActionIsJudgedWithAWord() {
        Run run = Run.assay("access", "can", "carol", "s3:GetObjekt", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Answer    allowed");
        assertThat(run.err()).contains("not in the catalogue").contains("did you mean \"s3:GetObject\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            access can alice s3:Get* FILE                    | 2 | one action at a time
            access can alice GetObject FILE                  | 2 | s3:GetObject
            access can alic s3:GetObject FILE                | 2 | did you mean "alice"?
            access can admin s3:GetObject FILE               | 2 | role/ops/admin or arn:aws:iam::111122223333:user/admin
            access can group/readers s3:GetObject FILE       | 2 | groups make no requests
            access can alice s3:GetObject arn:aws:s3:::b     | 2 | Missing the evidence
            access can alice s3:GetObject * arn:aws:s3:::b FILE | 2 | one resource at a time
            access can alice s3:GetObject FILE --expect maybe | 2 | is no answer
            access can alice s3:GetObject FILE --expect denied | 1 | ''
            access can alice s3:PutObject FILE --expect denied | 0 | ''
            access can alice s3:GetObject FILE --expect allowed | 0 | ''
            access can alice s3:GetObject no-such-file       | 3 | no-such-file
            access can alice s3:GetObject FILE --account 444455556666 | 3 | ''
            access who FILE                                  | 2 | EVIDENCE
            access who s3:* FILE                             | 2 | one action at a time
            access                                           | 2 | can
            """)
    void endsWithTheCodeOfTheContract(String line, int code, String words) {
        Run run = Run.assay((Object[]) line.replace("FILE", file.toString()).split(" ", -1));
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(words);
        assertThat(run.isCalm()).isTrue();
    }

    @Test
    void whoListsAllThatMayAndThoseOfWhomItIsNotKnown() {
        Run run = Run.assay("access", "who", "s3:GetObject", file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "allowed      role  " + ADMIN,
                        "allowed      root  arn:aws:iam::111122223333:root",
                        "allowed      user  " + USER + "alice",
                        "allowed      user  " + USER + "carol",
                        "conditional  user  " + USER
                                + "frank  boundary unknown: the document of the permissions boundary"
                                + " arn:aws:iam::111122223333:policy/gone, which may not allow it",
                        "conditional  user  " + USER + "bob  if Bool aws:MultiFactorAuthPresent \"true\"",
                        "on some      user  " + USER + "dave  on arn:aws:s3:::team/${aws:username}/*",
                        "unknown      user  " + USER
                                + "erin  arn:aws:iam::111122223333:policy/lost: its document, which"
                                + " may allow or deny more");
        assertThat(run.err())
                .contains("7 of 12 principals may: 2 under conditions, 1 on some resources only;"
                        + " of 1 that is not allowed documents are missing.");
    }

    @Test
    void whoMayAssumeARoleIsAQuestionToItsTrust() {
        Run run = Run.assay("access", "who", "sts:AssumeRole", ADMIN, file);
        assertThat(run.out().lines()).containsExactly("allowed      user  " + USER + "alice");
    }

    @Test
    void answersAreJsonToo() throws IOException {
        JsonNode one = Run.assay("access", "can", "bob", "s3:GetObject", "--json", file)
                .json();
        assertThat(one.get("answer").asText()).isEqualTo("conditional");
        assertThat(one.get("principal").asText()).isEqualTo(USER + "bob");
        JsonNode because = one.get("because").get(0);
        assertThat(because.get("pointer").asText())
                .isEqualTo("/UserDetailList/1/UserPolicyList/0/PolicyDocument/Statement/0");
        assertThat(because.get("file").asText()).isEqualTo("gaad.json");
        assertThat(because.get("conditions").get(0).asText()).isEqualTo("Bool aws:MultiFactorAuthPresent \"true\"");
        assertThat(one.get("notSeen")).isNotEmpty();

        JsonNode all =
                Run.assay("access", "who", "s3:GetObject", "--json", file).json();
        assertThat(all.get("asked").asInt()).isEqualTo(12);
        assertThat(all.get("principals").findValuesAsText("principal"))
                .containsSubsequence(USER + "alice", USER + "bob", USER + "dave", USER + "erin");
        assertThat(all.get("principals").findValuesAsText("answer")).contains("allowed", "unknown");
    }

    @Test
    void accountsAreToldApart() throws IOException {
        String other = Files.readString(file, StandardCharsets.UTF_8).replace("111122223333", "444455556666");
        Path second = Files.writeString(folder.resolve("other.json"), other, StandardCharsets.UTF_8);
        Run ambiguous = Run.assay("access", "can", "alice", "s3:GetObject", file, second);
        assertThat(ambiguous.code()).isEqualTo(2);
        assertThat(ambiguous.err()).contains("444455556666").contains("--account");
        Run one = Run.assay("access", "can", "alice", "s3:GetObject", file, second, "--account", "444455556666");
        assertThat(one.out()).contains("arn:aws:iam::444455556666:user/alice").contains("Answer    allowed");
        Run who = Run.assay("access", "who", "s3:GetObject", file, second);
        assertThat(who.err()).contains("14 of 24 principals may");
    }

    @Test
    void hostileNamesStayText() throws IOException {
        String hostile = Files.readString(file, StandardCharsets.UTF_8)
                .replace("\"PolicyName\":\"own\"", "\"PolicyName\":\"own\\u001b[31m\\u202e\"");
        Path named = Files.writeString(folder.resolve("hostile.json"), hostile, StandardCharsets.UTF_8);
        Run run = Run.assay("access", "can", "alice", "s3:GetObject", named);
        assertThat(run.out()).contains("‹U+001B›").contains("‹U+202E›").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void realAccountsAreAnswered() throws IOException {
        Assumptions.assumeTrue(Run.sharedData().isPresent(), "no shared data");
        Path gaad = Run.sharedData().orElseThrow().resolve("gaad");
        try (var files = Files.list(gaad)) {
            List<Path> all =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            for (Path one : all) {
                Run run = Run.assay("access", "who", "iam:PassRole", one);
                assertThat(run.isCalm()).as(one + run.err()).isTrue();
                assertThat(run.code()).as(one + run.err()).isIn(0, 3, 4);
            }
        }
    }
}
