package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Subject;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code assessment.json} is as contract section 5 and its schema say. */
class AssessmentJsonTest {

    private static final Set<String> ADDED_LATER = Set.of("listed", "groups");

    static Stream<Assessment> samples() {
        return Stream.of(
                SampleAssessments.mixed(),
                SampleAssessments.hostileNames(),
                SampleAssessments.noUsers(),
                SampleAssessments.nothingAssessed(),
                SampleAssessments.manyUsers());
    }

    @Test
    void writesWhatWasReviewed() throws IOException {
        Golden.check("assessment.json", json(SampleAssessments.mixed()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValid(Assessment assessment) throws IOException {
        assertThat(schema(schemaFile()).validate(tree(json(assessment)))).isEmpty();
    }

    /** The schema lets readers meet members it does not know; what is written here it must know. */
    @ParameterizedTest
    @MethodSource("samples")
    void writesNoMemberThatTheSchemaDoesNotName(Assessment assessment) throws IOException {
        JsonNode closed = schemaFile();
        close(closed);
        assertThat(schema(closed).validate(tree(json(assessment)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/schema, other",
        "/asOf, 2026-01-01",
        "/asOfSource, clock",
        "/score/value, '72.3'",
        "/score/exact, 1/0",
        "/score/grade, E",
        "/tier/account, excellent",
        "/tool/checklist, sha256:abc",
        "/checks/0/state, PASS",
        "/checks/0/severity, urgent",
        "/checks/0/weight, heavy",
        "/findings/0/outcome, maybe",
        "/findings/0/id, no-subject",
        "/principals/0/risk, 101",
        "/principals/0/use, all",
        "/principals/0/id, ''",
        "/checks/0/passing, all",
        "/listed/user, most",
        "/subjects/0/type, A Type"
    })
    void schemaRefuses(String place, String value) throws IOException {
        JsonNode assessment = tree(json(SampleAssessments.mixed()));
        int slash = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) assessment.at(place.substring(0, slash));
        parent.put(place.substring(slash + 1), value);
        assertThat(schema(schemaFile()).validate(assessment)).isNotEmpty();
    }

    @Test
    void schemaRefusesEachMissingMember() throws IOException {
        JsonNode assessment = tree(json(SampleAssessments.mixed()));
        JsonSchema schema = schema(schemaFile());
        assessment.fieldNames().forEachRemaining(name -> {
            ObjectNode without = assessment.deepCopy();
            without.remove(name);
            assertThat(schema.validate(without).isEmpty()).as(name).isEqualTo(ADDED_LATER.contains(name));
        });
    }

    @Test
    void hostileNamesComeBackAsTheyWere() throws IOException {
        String json = json(SampleAssessments.hostileNames());
        assertThat(json.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
        JsonNode tree = tree(json);
        List<String> names = tree.path("principals").findValuesAsText("name");
        assertThat(names)
                .contains(
                        "right\u202Eleft\u2066isolate\u200Bzero\uFEFFbom",
                        "lone\uD800surrogate \uD83D\uDE00 ok",
                        "tab\tnewline\nreturn\rnull\u0000escape\u001B[31m",
                        "<root_account>");
    }

    /** Who passes is told with and without the list of all findings. */
    @ParameterizedTest
    @MethodSource("samples")
    void tellsEveryPassingSubject(Assessment assessment) throws IOException {
        JsonNode tree = tree(json(assessment));
        for (CheckResult check : assessment.checks()) {
            JsonNode written = tree.path("checks").get(assessment.checks().indexOf(check));
            List<String> keys = new ArrayList<>();
            written.path("passing")
                    .forEach(place -> keys.add(tree.path("subjects")
                            .path(place.intValue())
                            .path("key")
                            .asText()));
            assertThat(keys)
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            check.run().passing().stream().map(Subject::key).toList())
                    .hasSize(written.path("passed").intValue());
        }
    }

    @Test
    void hasNoTrailingBlanksAndOneLastLineFeed() throws IOException {
        assertThat(json(SampleAssessments.mixed()).lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(json(SampleAssessments.mixed())).endsWith("}\n").doesNotContain("\r", " :");
    }

    @Test
    void sameBytesInAnyLocaleAndZone() throws IOException {
        String here = json(SampleAssessments.mixed());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(json(SampleAssessments.mixed())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void severalAccountsAreOneObject() throws IOException {
        List<Assessment> all = List.of(SampleAssessments.mixed(), SampleAssessments.noUsers());
        JsonNode portfolio = tree(Golden.text(out -> AssessmentJson.writePortfolio(all, out)));
        assertThat(portfolio.path("schema").asText()).isEqualTo("https://iamassay.org/schema/portfolio/1");
        JsonSchema schema = schema(schemaFile());
        assertThat(portfolio.path("accounts"))
                .hasSize(2)
                .allSatisfy(account -> assertThat(schema.validate(account)).isEmpty());
    }

    private static String json(Assessment assessment) throws IOException {
        return Golden.text(out -> AssessmentJson.write(assessment, out));
    }

    private static JsonNode tree(String json) throws IOException {
        return JsonText.MAPPER.readTree(json);
    }

    private static JsonNode schemaFile() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AssessmentJson.class.getResourceAsStream("assessment-1.schema.json"))) {
            return JsonText.MAPPER.readTree(in);
        }
    }

    private static JsonSchema schema(JsonNode node) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(node);
    }

    private static void close(JsonNode node) {
        Consumer<JsonNode> deeper = AssessmentJsonTest::close;
        node.forEach(deeper);
        if (node instanceof ObjectNode object && object.has("required") && object.has("properties")) {
            object.put("additionalProperties", false);
        }
    }
}
