package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.iamassay.assess.AppliedWaivers;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.Finding;
import org.iamassay.check.Phase;
import org.iamassay.check.Verdict;
import org.iamassay.history.Comparison;
import org.iamassay.history.State;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.SampleComparisons;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** SARIF, OCSF and JUnit files are valid by their schemas and tell the same numbers as the assessment. */
class MachineFormatsTest {

    private static final JsonSchema SARIF = schema("sarif-2.1.0-rtm.5.json", VersionFlag.V4);
    private static final JsonSchema OCSF = schema("ocsf-compliance-finding-1.9.0.json", VersionFlag.V202012);

    static Stream<Results> results() {
        return Stream.of(
                alone(SampleAssessments.mixed()),
                alone(SampleAssessments.hostileNames()),
                alone(SampleAssessments.noUsers()),
                alone(SampleAssessments.nothingAssessed()),
                alone(waived(SampleAssessments.mixed())),
                since(SampleAssessments.mixed(), SampleComparisons.full()),
                since(SampleAssessments.hostileNames(), SampleComparisons.quiet()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void sarifIsValidAndCountsWhatTheAssessmentCounts(Results results) throws IOException {
        JsonNode log = sarif(results);
        assertThat(SARIF.validate(log)).isEmpty();
        JsonNode run = log.at("/runs/0");
        List<JsonNode> own = list(run.get("results")).stream()
                .filter(result -> result.at("/properties").has("outcome"))
                .toList();
        assertThat(counts(own, result -> result.at("/properties/outcome").asText()))
                .isEqualTo(outcomes(results.assessment()));
        assertThat(counts(own, result -> result.get("kind").asText())).isEqualTo(kinds(results.assessment()));
        List<JsonNode> rules = list(run.at("/tool/driver/rules"));
        assertThat(rules).extracting(rule -> rule.get("id").asText()).containsExactlyElementsOf(checks(results));
        for (JsonNode result : list(run.get("results"))) {
            if (result.has("ruleIndex")) {
                JsonNode rule = rules.get(result.get("ruleIndex").asInt());
                assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            }
            assertThat(result.get("level").asText().equals("none"))
                    .isEqualTo(!result.get("kind").asText().equals("fail"));
        }
        assertThat(run.findValuesAsText("uri"))
                .noneMatch(uri -> uri.startsWith("/") || uri.contains(":") || uri.contains("\\"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void ocsfIsValidAndCountsWhatTheAssessmentCounts(Results results) throws IOException {
        JsonNode events = ocsf(results);
        assertThat(OCSF.validate(events)).isEmpty();
        List<JsonNode> own = list(events).stream()
                .filter(event -> event.at("/unmapped").has("outcome"))
                .toList();
        assertThat(counts(own, event -> event.at("/unmapped/outcome").asText()))
                .isEqualTo(outcomes(results.assessment()));
        assertThat(counts(own, event -> event.at("/compliance/status").asText().toLowerCase(Locale.ROOT)))
                .isEqualTo(counts(results.assessment().findings(), MachineFormatsTest::status));
        assertThat(own).extracting(event -> event.at("/finding_info/uid")).doesNotHaveDuplicates();
        assertThat(own).extracting(event -> event.at("/metadata/uid")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("results")
    void junitIsValidAndCountsTheStatesOfTheChecks(Results results) throws Exception {
        String text = junit(results);
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        schemas.newSchema(new StreamSource(resource("junit-10.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
        Document document = parse(text);
        Map<Verdict, Long> states = results.assessment().checks().stream()
                .collect(Collectors.groupingBy(check -> check.run().state(), Collectors.counting()));
        long accepted = results.assessment().checks().stream()
                .filter(check -> check.run().state() == Verdict.FAIL
                        && check.accepted() == check.run().failed())
                .count();
        assertThat(number(document, "testcase"))
                .isEqualTo(results.assessment().checks().size());
        assertThat(number(document, "failure")).isEqualTo(states.getOrDefault(Verdict.FAIL, 0L) - accepted);
        assertThat(number(document, "error")).isEqualTo(states.getOrDefault(Verdict.ERROR, 0L));
        assertThat(number(document, "skipped"))
                .isEqualTo(states.getOrDefault(Verdict.NOT_ASSESSED, 0L)
                        + states.getOrDefault(Verdict.NOT_APPLICABLE, 0L)
                        + accepted);
        for (String sum : List.of("tests", "failures", "errors")) {
            assertThat(sum(document, sum))
                    .as(sum)
                    .isEqualTo(Integer.parseInt(document.getDocumentElement().getAttribute(sum)));
        }
        assertThat(sum(document, "skipped")).isEqualTo(number(document, "skipped"));
    }

    @Test
    void whatBecameOfFindingsIsToldInTheWordsOfEachFormat() throws IOException {
        Results results = since(SampleAssessments.mixed(), SampleComparisons.full());
        Map<String, String> baseline = new TreeMap<>();
        for (JsonNode result : list(sarif(results).at("/runs/0/results"))) {
            if (result.has("baselineState")) {
                baseline.merge(
                        result.at("/properties/change").asText(),
                        result.get("baselineState").asText() + "/"
                                + result.get("kind").asText(),
                        (one, other) -> one.equals(other) ? one : one + " " + other);
            }
        }
        assertThat(baseline)
                .containsEntry("new", "new/open")
                .containsEntry("resolved", "absent/fail")
                .containsEntry("removed", "absent/fail")
                .containsEntry("persisting", "unchanged/open")
                .containsEntry("not-comparable", "updated/open")
                .containsEntry("no-longer-assessed", "updated/open");
        Map<String, String> activities = new TreeMap<>();
        for (JsonNode event : list(ocsf(results))) {
            if (event.at("/unmapped").has("change")) {
                activities.put(
                        event.at("/unmapped/change").asText(),
                        event.get("activity_name").asText() + "/"
                                + event.at("/compliance/status").asText());
            }
        }
        assertThat(activities)
                .containsEntry("new", "Create/Warning")
                .containsEntry("regressed", "Update/Warning")
                .containsEntry("resolved", "Close/Pass")
                .containsEntry("removed", "Close/removed")
                .containsEntry("no-longer-assessed", "Update/Warning");
        assertThat(activities).hasSize(State.values().length);
    }

    @Test
    void aListedFindingIsTheOneOfTheComparison() throws IOException {
        Assessment assessment = SampleAssessments.mixed();
        Comparison comparison = SampleComparisons.quiet();
        String known = comparison.findings().get(0).id();
        assertThat(assessment.findings()).extracting(Finding::id).doesNotContain(known);
        List<JsonNode> without = list(sarif(alone(assessment)).at("/runs/0/results"));
        assertThat(without).noneMatch(result -> result.has("baselineState"));
        assertThat(sarif(since(assessment, comparison))
                        .at("/runs/0/baselineGuid")
                        .asText())
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void acceptedRisksAreSuppressedWithTheirReason() throws Exception {
        Results results = alone(waived(SampleAssessments.mixed()));
        List<JsonNode> suppressed = list(sarif(results).at("/runs/0/results")).stream()
                .filter(result -> result.has("suppressions"))
                .toList();
        assertThat(suppressed)
                .hasSize(results.assessment().waivers().byFinding().size());
        assertThat(suppressed)
                .extracting(result -> result.at("/suppressions/0/justification").asText())
                .containsOnly("kiosk {1}, see ticket");
        List<JsonNode> events =
                list(ocsf(results)).stream().filter(event -> event.has("notes")).toList();
        assertThat(events).hasSameSizeAs(suppressed);
        assertThat(events).extracting(event -> event.get("status").asText()).containsOnly("Suppressed");
        assertThat(events)
                .extracting(event -> event.at("/compliance/status").asText())
                .containsOnly("Fail");
        assertThat(junit(results)).contains("type=\"accepted\"", "accepted by waiver W-1");
    }

    @Test
    void hostileNamesStayText() throws Exception {
        Results results = alone(SampleAssessments.hostileNames());
        assertThat(junit(results)).doesNotContain("<script", "\u0000", "\u001B", "\u202E", "\r");
        assertThat(junit(results)).contains("‹U+0000›", "‹U+D800›", "&lt;script&gt;");
        assertThat(Golden.text(out -> SarifReport.write(results, out))).contains("{{{{mustache}}}} ${{el}} %s {{0}}");
    }

    @ParameterizedTest
    @CsvSource({
        "report.csv, report.csv",
        "a/b c.json, a/b%20c.json",
        "/etc/passwd, etc/passwd",
        "C:\\Users\\x.csv, C%3A/Users/x.csv",
        "../up/./x, %2E%2E/up/%2E/x",
        "//host/share, host/share",
        "ü.csv, %C3%BC.csv",
        "iam-get%3Auser.json, iam-get%253Auser.json"
    })
    void addressesAreRelativeWhateverTheName(String file, String address) {
        assertThat(SarifPlaces.relative(file)).isEqualTo(address);
    }

    @Test
    void theFormatsAreAsReviewed() throws Exception {
        Results results = since(waived(SampleAssessments.mixed()), SampleComparisons.full());
        Golden.check("findings.sarif", Golden.text(out -> SarifReport.write(results, out)));
        Golden.check("findings.ocsf.json", Golden.text(out -> OcsfEvents.write(results, out)));
        Golden.check("junit.xml", junit(results));
    }

    private static Results alone(Assessment assessment) {
        return Results.of(assessment, Optional.empty());
    }

    private static Results since(Assessment assessment, Comparison comparison) {
        return Results.of(assessment, Optional.of(comparison));
    }

    /** The same with all failures of its first failing check accepted. */
    private static Assessment waived(Assessment plain) {
        CheckResult first = plain.checks().stream()
                .filter(check -> check.run().state() == Verdict.FAIL)
                .findFirst()
                .orElseThrow();
        Waiver waiver = new Waiver(
                "W-1",
                first.id(),
                "arn:aws:iam::111122223333:user/*",
                "kiosk {1}, see ticket",
                "Ann",
                "Ben",
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 12, 1),
                "",
                "",
                2);
        Map<String, Waiver> byFinding = plain.findings().stream()
                .filter(finding -> finding.check().equals(first.id()) && finding.verdict() == Verdict.FAIL)
                .collect(Collectors.toMap(Finding::id, finding -> waiver));
        List<CheckResult> checks = plain.checks().stream()
                .map(check -> check.id().equals(first.id()) ? accepted(check) : check)
                .toList();
        return new Assessment(
                plain.tool(),
                plain.profile(),
                plain.snapshot(),
                plain.missing(),
                plain.score(),
                plain.tier(),
                checks,
                plain.findings(),
                plain.subjects(),
                plain.principals(),
                plain.notes(),
                plain.earlier(),
                new AppliedWaivers(new Waivers(List.of(waiver), "sha256:" + "e".repeat(64)), byFinding, List.of()),
                plain.responses(),
                plain.access());
    }

    private static CheckResult accepted(CheckResult check) {
        return new CheckResult(
                check.run(),
                check.run().failed(),
                check.rule(),
                check.weight(),
                check.gain(),
                check.gainEach(),
                check.frameworks());
    }

    private static JsonNode sarif(Results results) throws IOException {
        return JsonText.MAPPER.readTree(Golden.text(out -> SarifReport.write(results, out)));
    }

    private static JsonNode ocsf(Results results) throws IOException {
        return JsonText.MAPPER.readTree(Golden.text(out -> OcsfEvents.write(results, out)));
    }

    private static String junit(Results results) throws IOException {
        StringWriter out = new StringWriter();
        JunitXml.write(results, out);
        return out.toString();
    }

    private static Document parse(String text) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private static long number(Document document, String element) {
        return document.getElementsByTagName(element).getLength();
    }

    private static int sum(Document document, String attribute) {
        int sum = 0;
        for (int i = 0; i < document.getElementsByTagName("testsuite").getLength(); i++) {
            Element suite = (Element) document.getElementsByTagName("testsuite").item(i);
            sum += Integer.parseInt(suite.getAttribute(attribute));
        }
        return sum;
    }

    private static List<String> checks(Results results) {
        return results.assessment().checks().stream().map(CheckResult::id).toList();
    }

    private static Map<String, Long> outcomes(Assessment assessment) {
        return counts(assessment.findings(), finding -> finding.verdict().word());
    }

    private static Map<String, Long> kinds(Assessment assessment) {
        return counts(assessment.findings(), finding -> switch (finding.verdict()) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "notApplicable";
            case NOT_ASSESSED -> isAttested(assessment, finding) ? "review" : "open";
            case ERROR -> "open";
        });
    }

    private static boolean isAttested(Assessment assessment, Finding finding) {
        return assessment.checks().stream()
                .filter(check -> check.id().equals(finding.check()))
                .anyMatch(check -> check.run().info().phase() == Phase.M);
    }

    private static String status(Finding finding) {
        return switch (finding.verdict()) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "not-applicable";
            case NOT_ASSESSED, ERROR -> "warning";
        };
    }

    private static <T> Map<String, Long> counts(List<T> some, Function<T, String> word) {
        return some.stream().collect(Collectors.groupingBy(word, TreeMap::new, Collectors.counting()));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonSchema schema(String name, VersionFlag version) {
        try (InputStream in = resource(name)) {
            return JsonSchemaFactory.getInstance(version).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MachineFormatsTest.class.getResourceAsStream("schemas/" + name), name);
    }
}
