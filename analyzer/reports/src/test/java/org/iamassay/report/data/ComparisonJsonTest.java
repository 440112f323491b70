package org.iamassay.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.history.Comparison;
import org.iamassay.history.Event;
import org.iamassay.history.FindingChange;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.Movement;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SidePrincipal;
import org.iamassay.history.State;
import org.iamassay.model.AccountId;
import org.iamassay.model.Moment;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code comparison.json} is as contract section 7 and its schema say. */
class ComparisonJsonTest {

    private static final String ARN = "arn:aws:iam::111122223333:user/";
    private static final Instant START = Instant.parse("2025-12-01T00:00:00Z");

    @Test
    void writesWhatWasReviewed() throws IOException {
        Golden.check("comparison.json", json(everything()));
    }

    @Test
    void isValid() throws IOException {
        assertThat(schema(schemaFile()).validate(tree(json(everything())))).isEmpty();
        assertThat(schema(schemaFile()).validate(tree(json(nothing())))).isEmpty();
    }

    /** The schema lets readers meet members it does not know; what is written here it must know. */
    @Test
    void writesNoMemberThatTheSchemaDoesNotName() throws IOException {
        JsonNode closed = schemaFile();
        close(closed);
        assertThat(schema(closed).validate(tree(json(everything())))).isEmpty();
    }

    @Test
    void unknownScoresStayNull() throws IOException {
        JsonNode score = tree(json(nothing())).path("score");
        assertThat(score.path("before").isNull()).isTrue();
        assertThat(score.path("movement")).hasSize(5).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @CsvSource({
        "/schema, other",
        "/before/asOf, yesterday",
        "/score/movement/total, 0.5",
        "/score/movement/real, 0/2",
        "/findings/0/state, fixed",
        "/findings/0/id, no-subject",
        "/identities/0/change, renamed",
        "/identities/0/after, bob",
        "/events/0/type, key-lost",
        "/events/0/notBefore, ",
        "/events/0/with, rotated"
    })
    void schemaRefuses(String place, String value) throws IOException {
        JsonNode comparison = tree(json(everything()));
        int slash = place.lastIndexOf('/');
        ((ObjectNode) comparison.at(place.substring(0, slash))).put(place.substring(slash + 1), value);
        assertThat(schema(schemaFile()).validate(comparison)).isNotEmpty();
    }

    @Test
    void schemaRefusesAMovementThatIsKnownInPart() throws IOException {
        JsonNode comparison = tree(json(everything()));
        ((ObjectNode) comparison.at("/score/movement")).putNull("rules");
        assertThat(schema(schemaFile()).validate(comparison)).isNotEmpty();
    }

    @Test
    void severalAccountsAreOneObject() throws IOException {
        List<AccountId> gone = List.of(new AccountId("777788889999"), new AccountId("444455556666"));
        JsonNode several = tree(Golden.text(
                out -> ComparisonJson.writeSeveral(List.of(everything(), nothing()), gone, List.of(), out)));
        assertThat(several.path("schema").asText()).isEqualTo("https://iamassay.org/schema/comparisons/1");
        assertThat(several.path("onlyBefore"))
                .extracting(JsonNode::asText)
                .containsExactly("444455556666", "777788889999");
        assertThat(several.path("onlyAfter").isArray()).isTrue();
        JsonSchema schema = schema(schemaFile());
        assertThat(several.path("comparisons"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(schema.validate(one)).isEmpty());
    }

    /** Every state, every kind of change, and every type of event. */
    private static Comparison everything() {
        Side side = SideMaker.of(SampleAssessments.mixed());
        List<FindingChange> findings = List.of(State.values()).stream()
                .map(ComparisonJsonTest::finding)
                .toList();
        List<Event> events = List.of(Event.Type.values()).stream()
                .map(ComparisonJsonTest::event)
                .toList();
        Optional<SidePrincipal> old = Optional.of(principal("bob", Optional.of("AIDA000000001EXAMPLE")));
        Optional<SidePrincipal> young = Optional.of(principal("robert", Optional.empty()));
        return new Comparison(
                side,
                side,
                side,
                side,
                new Movement(
                        BigFraction.of(50, 3),
                        BigFraction.of(125, 3),
                        BigFraction.of(-625, 63),
                        BigFraction.ZERO,
                        BigFraction.of(-950, 63)),
                findings,
                List.of(
                        change("robert", IdentityChange.Kind.ADDED, Optional.empty(), young),
                        change("bob", IdentityChange.Kind.DELETED, old, Optional.empty()),
                        change("bob", IdentityChange.Kind.RE_CREATED, old, old),
                        change("robert", IdentityChange.Kind.MOVED, old, young)),
                events,
                List.of("identity-by-name:" + ARN + "bob"),
                List.of("a warning"));
    }

    private static Comparison nothing() {
        Side side = SideMaker.of(SampleAssessments.nothingAssessed());
        return new Comparison(
                side, side, side, side, Movement.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static FindingChange finding(State state) {
        Subject subject = new Subject("user", "<b>=1+1", ARN + "bob", ARN + "bob", "2015-01-01T00:00:00Z");
        boolean reason =
                state == State.NOT_COMPARABLE || state == State.NO_LONGER_ASSESSED || state == State.ACCEPTANCE_EXPIRED;
        return new FindingChange(
                "console-user-mfa:" + subject.key() + ":" + subject.createdAt(),
                "console-user-mfa",
                Severity.HIGH,
                state,
                reason ? "rule-changed" : null,
                subject,
                "signs in with a password alone",
                state == State.REGRESSED ? 2 : 0,
                state == State.REMOVED);
    }

    private static Event event(Event.Type type) {
        boolean rotated = type == Event.Type.KEY_ROTATED;
        return new Event(
                type,
                ARN + "bob",
                START,
                type == Event.Type.MFA_REMOVED ? null : START.plusSeconds(60),
                type.word().startsWith("key") ? "2025-12-01T00:00:00Z" : null,
                type == Event.Type.PASSWORD_REMOVED ? "deleted" : null,
                rotated ? "2024-01-01T00:00:00Z deleted" : null);
    }

    private static IdentityChange change(
            String name, IdentityChange.Kind kind, Optional<SidePrincipal> before, Optional<SidePrincipal> after) {
        return new IdentityChange(ARN + name, kind, before, after);
    }

    private static SidePrincipal principal(String name, Optional<String> id) {
        return new SidePrincipal(
                SidePrincipal.Kind.USER,
                name,
                ARN + name,
                Moment.unknown("unreadable"),
                id,
                "console",
                "good",
                "human",
                "standard",
                12);
    }

    private static String json(Comparison comparison) throws IOException {
        return Golden.text(out -> ComparisonJson.write(comparison, out));
    }

    private static JsonNode tree(String json) throws IOException {
        return JsonText.MAPPER.readTree(json);
    }

    private static JsonNode schemaFile() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ComparisonJson.class.getResourceAsStream("comparison-1.schema.json"))) {
            return JsonText.MAPPER.readTree(in);
        }
    }

    private static JsonSchema schema(JsonNode node) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(node);
    }

    private static void close(JsonNode node) {
        node.forEach(ComparisonJsonTest::close);
        if (node instanceof ObjectNode object && object.has("required") && object.has("properties")) {
            object.put("additionalProperties", false);
        }
    }
}
