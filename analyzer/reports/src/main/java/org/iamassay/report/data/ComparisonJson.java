package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.iamassay.history.Comparison;
import org.iamassay.history.Event;
import org.iamassay.history.FindingChange;
import org.iamassay.history.IdentityChange;
import org.iamassay.history.Movement;
import org.iamassay.history.Side;
import org.iamassay.history.SidePrincipal;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;

/** Writes {@code comparison.json} (contract section 7): what changed between two sides of an account. */
public final class ComparisonJson {

    static final String SCHEMA = "https://iamassay.org/schema/comparison/1";
    static final String SEVERAL = "https://iamassay.org/schema/comparisons/1";

    private ComparisonJson() {}

    /** Writes one comparison; the stream stays open. */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            write(comparison, json);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes the comparisons of several accounts as one object, in the order given; the stream stays open.
     *
     * @param onlyBefore accounts that the first side alone has
     * @param onlyAfter accounts that the second side alone has
     */
    public static void writeSeveral(
            List<Comparison> comparisons,
            Collection<AccountId> onlyBefore,
            Collection<AccountId> onlyAfter,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SEVERAL);
            json.writeArrayFieldStart("comparisons");
            for (Comparison comparison : comparisons) {
                write(comparison, json);
            }
            json.writeEndArray();
            JsonText.strings(json, "onlyBefore", ids(onlyBefore));
            JsonText.strings(json, "onlyAfter", ids(onlyAfter));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static List<String> ids(Collection<AccountId> accounts) {
        return accounts.stream().sorted().map(AccountId::value).toList();
    }

    private static void write(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        side("before", comparison.before(), json);
        side("after", comparison.after(), json);
        score(comparison, json);
        findings(comparison.findings(), json);
        identities(comparison.identities(), json);
        events(comparison.events(), json);
        JsonText.strings(json, "limits", comparison.limits());
        JsonText.strings(json, "warnings", comparison.warnings());
        json.writeEndObject();
    }

    private static void side(String name, Side side, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("account", side.account().value());
        json.writeStringField("asOf", JsonText.time(side.asOf()));
        json.writeStringField("asOfSource", side.asOfSource());
        json.writeStringField("checklist", side.tool().checklist());
        json.writeStringField("profile", side.tool().profile());
        json.writeStringField("profileDigest", side.tool().profileDigest());
        json.writeEndObject();
    }

    /** The movement starts at the side as it was first reported, and so do the values. */
    private static void score(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("score");
        JsonText.number(json, "before", comparison.reportedBefore().headline().value());
        JsonText.number(json, "after", comparison.reportedAfter().headline().value());
        Movement movement = comparison.movement();
        json.writeObjectFieldStart("movement");
        json.writeStringField("total", Movement.text(movement.total()));
        json.writeStringField("real", Movement.text(movement.real()));
        json.writeStringField("population", Movement.text(movement.population()));
        json.writeStringField("rules", Movement.text(movement.rules()));
        json.writeStringField("evidence", Movement.text(movement.evidence()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void findings(List<FindingChange> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (FindingChange finding : findings) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("check", finding.check());
            json.writeStringField("severity", finding.severity().word());
            json.writeStringField("state", finding.state().word());
            json.writeStringField("reason", finding.reason());
            json.writeFieldName("subject");
            ChecksJson.subject(finding.subject(), json);
            json.writeStringField("evidence", finding.evidence());
            json.writeNumberField("count", finding.count());
            json.writeBooleanField("ownerGone", finding.ownerGone());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void identities(List<IdentityChange> identities, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("identities");
        for (IdentityChange identity : identities) {
            json.writeStartObject();
            json.writeStringField("arn", identity.arn());
            json.writeStringField("change", identity.kind().word());
            json.writeStringField("userId", userId(identity));
            principal("before", identity.before(), json);
            principal("after", identity.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The unique id on the later side, else on the earlier; null where no evidence tells it. */
    private static @Nullable String userId(IdentityChange identity) {
        return identity.after()
                .flatMap(SidePrincipal::id)
                .or(() -> identity.before().flatMap(SidePrincipal::id))
                .orElse(null);
    }

    private static void principal(String name, Optional<SidePrincipal> side, JsonGenerator json) throws IOException {
        if (side.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        SidePrincipal principal = side.get();
        json.writeObjectFieldStart(name);
        json.writeStringField("arn", principal.arn());
        json.writeStringField("name", principal.name());
        json.writeStringField("createdAt", principal.created().text());
        json.writeStringField("kind", principal.kind().word());
        json.writeStringField("userId", principal.id().orElse(null));
        json.writeStringField("use", principal.use());
        json.writeStringField("tier", principal.tier().isEmpty() ? null : principal.tier());
        json.writeStringField("human", principal.human());
        json.writeStringField("privilege", principal.privilege());
        json.writeNumberField("risk", principal.risk());
        json.writeEndObject();
    }

    private static void events(List<Event> events, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("events");
        for (Event event : events) {
            json.writeStartObject();
            json.writeStringField("type", event.type().word());
            json.writeStringField("subject", event.subject());
            json.writeStringField("notBefore", JsonText.time(event.notBefore()));
            @Nullable Instant end = event.notAfter();
            json.writeStringField("notAfter", end == null ? null : JsonText.time(end));
            json.writeStringField("key", event.key());
            json.writeStringField("with", event.with());
            json.writeStringField("replaces", event.replaces());
            if (event.classes() != null) {
                json.writeStringField("before", event.classes().before());
                json.writeStringField("after", event.classes().after());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
