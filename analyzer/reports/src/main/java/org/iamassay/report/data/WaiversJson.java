package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.iamassay.assess.WaiverUse;
import org.iamassay.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/** Writes the waiver of a finding and the register of all. */
final class WaiversJson {

    private WaiversJson() {}

    /** The member {@code waiver} of a finding: the one that accepts it, or null. */
    static void ofFinding(Optional<Waiver> waiver, JsonGenerator json) throws IOException {
        if (waiver.isEmpty()) {
            json.writeNullField("waiver");
            return;
        }
        json.writeObjectFieldStart("waiver");
        json.writeStringField("id", waiver.get().id());
        terms(waiver.get(), json);
        json.writeEndObject();
    }

    /** The member {@code waivers}: one entry per waiver that was given, in the order of the file. */
    static void register(List<WaiverUse> register, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("waivers");
        for (WaiverUse use : register) {
            json.writeStartObject();
            json.writeStringField("id", use.waiver().id());
            json.writeStringField("check", use.waiver().check());
            json.writeStringField("scope", use.waiver().scope());
            terms(use.waiver(), json);
            json.writeStringField("state", use.state().word());
            json.writeNumberField("matched", use.matched());
            json.writeNumberField("accepted", use.accepted());
            JsonText.strings(
                    json,
                    "remarks",
                    use.remarks().stream().map(WaiverUse.Remark::word).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void terms(Waiver waiver, JsonGenerator json) throws IOException {
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("owner", waiver.owner());
        json.writeStringField("approver", waiver.approver());
        json.writeStringField("approvedOn", waiver.approvedOn().toString());
        json.writeStringField("expiresOn", waiver.expiresOn().toString());
        json.writeStringField("compensatingControl", orNull(waiver.compensatingControl()));
        json.writeStringField("evidence", orNull(waiver.evidence()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
