package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code assay access paths}, on the sample that has a way of each kind. */
class AccessPathsCommandTest {

    private static final Path SAMPLE = Run.SAMPLES.resolve("ways-to-admin");
    private static final String ACCOUNT = "arn:aws:iam::111122223333:";

    @Test
    void administratorsAndPathsAreThoseOfTheStory() throws IOException {
        Run run = Run.assay("access", "paths", SAMPLE, "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().fieldNames()).toIterable().containsExactly("administrators", "paths");
        assertThat(texts(run.json().get("administrators")))
                .containsExactly(
                        ACCOUNT + "role/app-maintenance",
                        ACCOUNT + "role/forgotten-migration",
                        ACCOUNT + "role/instance-maintenance",
                        ACCOUNT + "user/break-glass",
                        ACCOUNT + "user/first-admin");
        assertThat(lines(run.json()))
                .containsExactly(
                        "role/release-final proven iam-012>role/app-maintenance",
                        "user/gate-keeper proven lift-boundary-delete-user>user/gate-keeper",
                        "user/key-manager conditional iam-002>user/break-glass",
                        "user/legacy-deployer proven lambda-001>role/app-maintenance",
                        "user/policy-author proven iam-001>user/policy-author",
                        "user/session-operator target-dependent ssm-001>role/instance-maintenance",
                        "user/version-keeper proven set-default-policy-version>user/version-keeper",
                        "role/release-stage proven sts-001>role/release-final iam-012>role/app-maintenance",
                        "user/key-manager target-dependent iam-002>user/session-operator ssm-001>role/instance-maintenance",
                        "user/release-starter proven sts-001>role/release-stage sts-001>role/release-final"
                                + " iam-012>role/app-maintenance");
    }

    @Test
    void aStepNamesItsActionsAndStatements() throws IOException {
        JsonNode step = Run.assay("access", "paths", "legacy-deployer", SAMPLE, "--json")
                .json()
                .at("/paths/0/steps/0");

        assertThat(step.get("from").asText()).isEqualTo(ACCOUNT + "user/legacy-deployer");
        assertThat(texts(step.get("actions")))
                .containsExactly("iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction");
        assertThat(texts(step.get("because")))
                .anyMatch(text -> text.contains("deploy-functions")
                        && text.contains("/GroupDetailList/1/GroupPolicyList/0/PolicyDocument/Statement/1")
                        && text.contains("GiveRoles"));
    }

    @Test
    void theTextSaysWhatEachStepDoesAndWhatIsOpen() {
        Run run = Run.assay("access", "paths", SAMPLE);

        assertThat(run.out())
                .contains(
                        "Administrators: 5",
                        "user/key-manager: conditional, 1 step",
                        "1. Makes an access key of user/break-glass (iam-002)",
                        "open:    Bool aws:MultiFactorAuthPresent true",
                        "3. Rewrites the trust policy of role/app-maintenance")
                .doesNotContain("stopped-by-deny", "user/fenced");
    }

    /** One line {@code arguments | exit code | words of the message}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody ways-to-admin          | 2 | is no user or role of the evidence
            ways-to-admin/no-such-file    | 3 | no-such-file
            healthy                       | 3 | authorization
            """)
    void aMistakeIsToldInASentence(String arguments, int code, String words) {
        List<Object> all = new ArrayList<>(List.of("access", "paths"));
        Arrays.stream(arguments.split(" ", -1))
                .forEach(word -> all.add(word.equals("nobody") ? word : Run.SAMPLES.resolve(word)));
        Run run = Run.assay(all.toArray());

        assertThat(run.isCalm()).isTrue();
        assertThat(run.err()).contains(words);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void aKnownAccountOfOthersComesOutAsItsNamesSay() throws IOException {
        Optional<Path> shared = Run.sharedData();
        Assumptions.assumeTrue(shared.isPresent(), "the folder of real files is absent");
        Path details = shared.orElseThrow().resolve("gaad").resolve("cloudsplaining-example-large.json");

        List<String> lines =
                lines(Run.assay("access", "paths", details, "--json").json());

        assertThat(lines).noneMatch(line -> line.matches("(?:user|role)/fp.*"));
        assertThat(lines)
                .filteredOn(line -> line.matches("(?:user|role)/fn\\d.* (?:proven|conditional) .*"))
                .hasSize(8);
    }

    private static List<String> lines(JsonNode result) {
        List<String> lines = new ArrayList<>();
        for (JsonNode path : result.get("paths")) {
            StringBuilder line = new StringBuilder(
                    name(path.get("principal")) + " " + path.get("confidence").asText());
            path.get("steps")
                    .forEach(step -> line.append(' ')
                            .append(step.get("method").asText())
                            .append('>')
                            .append(name(step.get("to"))));
            lines.add(line.toString());
        }
        return lines;
    }

    private static String name(JsonNode arn) {
        return arn.asText().replaceFirst("^arn:aws:iam::\\d+:", "");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
