package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.assess.Tool;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdict;
import org.iamassay.history.Cell;
import org.iamassay.history.Headline;
import org.iamassay.history.Movement;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.SideTool;
import org.iamassay.history.trend.AccountHistory;
import org.iamassay.history.trend.Bucket;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.Recorded;
import org.iamassay.history.trend.Trend;
import org.iamassay.history.trend.TrendOptions;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code trend.json} is as its schema says, and tells every number with its definition. */
class TrendJsonTest {

    private static final AccountId ONE = new AccountId("111122223333");
    private static final AccountId OTHER = new AccountId("444455556666");

    /** One account with a regression, a gap and a hole; the other, if wanted, with a single snapshot without a score. */
    private static Trend trend(boolean several) {
        AccountHistory one = new AccountHistory(
                ONE,
                List.of(
                        new Recorded(
                                1, side(ONE, "2026-01-01", 70, true), Optional.of(side(ONE, "2026-01-01", 65, true))),
                        new Recorded(2, side(ONE, "2026-02-01", 80, false), Optional.empty()),
                        new Recorded(
                                3, side(ONE, "2026-04-01", 70, true), Optional.of(side(ONE, "2026-04-01", 70, true)))));
        AccountHistory other = new AccountHistory(
                OTHER, List.of(new Recorded(4, side(OTHER, "2026-02-01", null, true), Optional.empty())));
        Movement moved = new Movement(
                BigFraction.of(10), BigFraction.of(21, 2), BigFraction.of(-1, 2), BigFraction.ZERO, BigFraction.ZERO);
        return Trend.of(
                several ? List.of(other, one) : List.of(one),
                new TrendOptions(Bucket.MONTH, 35),
                (before, after) -> Optional.of(moved));
    }

    private static Side side(AccountId account, String day, @Nullable Integer score, boolean fails) {
        Subject subject = Subject.account(account);
        Cell cell = new Cell(subject, fails ? Cell.Value.FAIL : Cell.Value.PASS, null, "", "");
        SideCheck check = new SideCheck(
                "user-in-use",
                Severity.HIGH,
                "sha256:r",
                Verdict.FAIL,
                null,
                fails ? 0 : 1,
                fails ? 1 : 0,
                0,
                0,
                0,
                true,
                List.of(cell));
        BigDecimal value = score == null ? null : BigDecimal.valueOf(score);
        return new Side(
                account,
                "aws",
                Instant.parse(day + "T00:00:00Z"),
                "option",
                new SideTool("1", "sha256:c", "p", null),
                new Headline(
                        value,
                        score == null ? null : score + "/1",
                        value,
                        value,
                        BigDecimal.ONE,
                        score == null ? null : "B"),
                "good",
                List.of(check),
                List.of(),
                Map.of(),
                Set.of(subject.key() + "|-"),
                Optional.empty(),
                Map.of(),
                false);
    }

    @Test
    void writesWhatWasReviewed() throws IOException {
        Golden.check("trend.json", json(trend(true)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isValidAndTellsNothingThatTheSchemaDoesNotName(boolean several) throws IOException {
        JsonNode closed = schemaFile();
        close(closed);
        assertThat(schema(closed).validate(tree(trend(several)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/schema, other",
        "/by, year",
        "/accounts/0/cadence/moments, many",
        "/accounts/0/reported/points/0/asOf, 2026-01-01",
        "/accounts/0/reported/points/0/score/exact, 1/0",
        "/accounts/0/reported/points/0/findings/total/open, '-1'",
        "/accounts/0/reported/points/1/movement/real, 10.5",
        "/accounts/0/restated/points/0/restatement/exact, five",
        "/accounts/0/reported/regressions/0/severity, urgent",
        "/portfolio/reported/0/unit, January"
    })
    void schemaRefuses(String place, String value) throws IOException {
        JsonNode trend = tree(trend(true));
        int slash = place.lastIndexOf('/');
        ((ObjectNode) trend.at(place.substring(0, slash))).put(place.substring(slash + 1), value);
        assertThat(schema(schemaFile()).validate(trend)).isNotEmpty();
    }

    @Test
    void definesEveryMetric() throws IOException {
        assertThat(tree(trend(false)).path("definitions").findValuesAsText("definition"))
                .containsExactlyElementsOf(
                        Stream.of(Metric.values()).map(Metric::definition).toList());
    }

    @Test
    void holesAreNullAndExactNumbersStandBesideRoundedOnes() throws IOException {
        JsonNode trend = tree(trend(true));
        JsonNode other = trend.at("/accounts/1/reported/points/0");
        assertThat(other.at("/score/value").isNull()).isTrue();
        assertThat(other.at("/mfaCoverage").isNull()).isTrue();
        assertThat(other.at("/unused/accessKeys/failing").isNull()).isTrue();
        assertThat(trend.at("/accounts/0/restated/points/0/restatement").toString())
                .isEqualTo("{\"value\":-5.0,\"exact\":\"-5/1\"}");
        assertThat(trend.at("/accounts/0/restated/holes/0/n").asInt()).isEqualTo(2);
    }

    private static String json(Trend trend) throws IOException {
        return Golden.text(out -> TrendJson.write(trend, new Tool("1", "sha256:c", "p", "sha256:d"), out));
    }

    private static JsonNode tree(Trend trend) throws IOException {
        return JsonText.MAPPER.readTree(json(trend));
    }

    private static JsonNode schemaFile() throws IOException {
        try (InputStream in = Objects.requireNonNull(TrendJson.class.getResourceAsStream("trend-1.schema.json"))) {
            return JsonText.MAPPER.readTree(in);
        }
    }

    private static JsonSchema schema(JsonNode node) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(node);
    }

    private static void close(JsonNode node) {
        Consumer<JsonNode> deeper = TrendJsonTest::close;
        node.forEach(deeper);
        if (node instanceof ObjectNode object && object.has("required") && object.has("properties")) {
            object.put("additionalProperties", false);
        }
    }
}
