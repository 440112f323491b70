package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.assess.Answered;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Finding;
import org.iamassay.response.Response;
import org.iamassay.response.Slot;
import org.jspecify.annotations.Nullable;

/** Writes the answers: beside their findings, and those that stand without a listed finding in a list of their own. */
final class ResponsesJson {

    private final List<Answered> all;
    private final Map<String, Answered> byKey = new HashMap<>();

    ResponsesJson(Assessment assessment) {
        all = Answered.all(assessment);
        all.forEach(answered -> byKey.put(answered.response().key(), answered));
    }

    /** The member {@code response} of a finding: its answer, or null. */
    void ofFinding(Finding finding, JsonGenerator json) throws IOException {
        Answered answered = byKey.get(Slot.plain(finding.id()));
        if (answered == null) {
            json.writeNullField("response");
            return;
        }
        json.writeObjectFieldStart("response");
        answer(answered, json);
        json.writeEndObject();
    }

    /** The member {@code responses}: answers to checks as a whole, and to findings that are no more or not listed. */
    void others(List<Finding> listed, JsonGenerator json) throws IOException {
        Set<String> ids = new HashSet<>();
        listed.forEach(finding -> ids.add(Slot.plain(finding.id())));
        json.writeArrayFieldStart("responses");
        for (Answered answered : all) {
            if (!ids.contains(answered.response().key())) {
                json.writeStartObject();
                json.writeStringField("key", answered.response().key());
                json.writeStringField("check", Slot.check(answered.response().key()));
                json.writeStringField("standing", answered.standing().word());
                answer(answered, json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void answer(Answered answered, JsonGenerator json) throws IOException {
        Response response = answered.response();
        json.writeStringField(
                "status", response.status() == null ? null : response.status().word());
        json.writeStringField("owner", orNull(response.owner()));
        json.writeStringField(
                "due", response.due() == null ? null : response.due().toString());
        json.writeStringField("response", orNull(response.text()));
        json.writeStringField("compensatingControl", orNull(response.compensatingControl()));
        json.writeStringField("conclusion", orNull(response.conclusion()));
        json.writeStringField("author", orNull(response.trail().author()));
        json.writeStringField("at", time(response.trail().at()));
        json.writeStringField("answeredAsOf", time(response.trail().answered()));
        json.writeBooleanField("regressed", answered.regressed());
        json.writeNumberField("timesGone", answered.timesGone());
    }

    private static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : JsonText.time(time);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
