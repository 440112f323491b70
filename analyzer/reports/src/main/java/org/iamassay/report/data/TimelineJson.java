package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.iamassay.check.Severity;
import org.iamassay.history.Event;
import org.iamassay.history.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Writes lives of principals as JSON: spans and uses of every credential, events, and findings. */
public final class TimelineJson {

    /** The identifier of the schema, never fetched. */
    public static final String SCHEMA = "https://iamassay.org/schema/timeline/1";

    private TimelineJson() {}

    /** Writes timelines and leaves the stream open. */
    public static void write(List<Timeline> timelines, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeArrayFieldStart("timelines");
            for (Timeline timeline : timelines) {
                timeline(json, timeline);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void timeline(JsonGenerator json, Timeline timeline) throws IOException {
        json.writeStartObject();
        json.writeStringField("account", timeline.account().value());
        json.writeStringField("kind", timeline.kind().word());
        json.writeStringField("name", timeline.name());
        json.writeStringField("arn", timeline.arn());
        JsonText.strings(json, "arns", timeline.arns());
        text(json, "createdAt", timeline.created().isDate() ? timeline.created().text() : null);
        json.writeArrayFieldStart("snapshots");
        for (Timeline.Look look : timeline.looks()) {
            look(json, look);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("credentials");
        for (Timeline.Lane lane : timeline.lanes()) {
            lane(json, lane);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (Event event : timeline.events()) {
            event(json, event);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Timeline.Failure failure : timeline.failures()) {
            failure(json, failure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void look(JsonGenerator json, Timeline.Look look) throws IOException {
        Severity worst = look.worst();
        json.writeStartObject();
        time(json, "asOf", look.asOf());
        json.writeStringField("presence", look.presence().word());
        json.writeNumberField("failing", look.failing());
        text(json, "worst", worst == null ? null : worst.word());
        json.writeEndObject();
    }

    private static void lane(JsonGenerator json, Timeline.Lane lane) throws IOException {
        json.writeStartObject();
        json.writeStringField("credential", lane.credential().word());
        time(json, "createdAt", lane.created());
        text(json, "slot", lane.slot().isEmpty() ? null : lane.slot());
        json.writeArrayFieldStart("spans");
        for (Timeline.Span span : lane.spans()) {
            json.writeStartObject();
            time(json, "from", span.from());
            time(json, "to", span.to());
            json.writeStringField("state", span.state().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("uses");
        for (Instant use : lane.uses()) {
            json.writeString(JsonText.time(use));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void event(JsonGenerator json, Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", event.type().word());
        json.writeStringField("subject", event.subject());
        time(json, "notBefore", event.notBefore());
        time(json, "notAfter", event.notAfter());
        text(json, "key", event.key());
        text(json, "with", event.with());
        text(json, "replaces", event.replaces());
        if (event.classes() != null) {
            text(json, "before", event.classes().before());
            text(json, "after", event.classes().after());
        }
        json.writeEndObject();
    }

    private static void failure(JsonGenerator json, Timeline.Failure failure) throws IOException {
        json.writeStartObject();
        json.writeStringField("check", failure.check());
        json.writeStringField("severity", failure.severity().word());
        json.writeStringField("subject", failure.subject());
        time(json, "firstSeen", failure.first());
        time(json, "lastSeen", failure.last());
        json.writeBooleanField("open", failure.open());
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, String name, @Nullable Instant time) throws IOException {
        text(json, name, time == null ? null : JsonText.time(time));
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
