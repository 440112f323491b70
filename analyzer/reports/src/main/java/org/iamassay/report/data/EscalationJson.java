package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.escalation.EscalationPath;
import org.iamassay.policy.escalation.Step;

/** Writes administrators and the ways to them as {@code assay access paths --json} promises (contract section 2). */
public final class EscalationJson {

    private EscalationJson() {}

    /** Writes to a stream, which stays open. */
    public static void write(List<String> administrators, List<EscalationPath> paths, OutputStream out)
            throws IOException {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        JsonText.strings(json, "administrators", administrators);
        json.writeArrayFieldStart("paths");
        for (EscalationPath path : paths) {
            write(path, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private static void write(EscalationPath path, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("principal", path.principal());
        json.writeStringField("confidence", path.confidence().word());
        json.writeArrayFieldStart("steps");
        for (Step step : path.steps()) {
            write(step, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Step step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", step.from());
        json.writeStringField("method", step.method());
        json.writeStringField("to", step.to());
        JsonText.strings(json, "actions", step.actions());
        JsonText.strings(
                json,
                "because",
                step.because().stream().map(EscalationJson::reason).toList());
        if (!step.conditions().isEmpty()) {
            JsonText.strings(json, "conditions", step.conditions());
        }
        json.writeEndObject();
    }

    /** A statement by its policy, file, pointer and Sid. */
    public static String reason(AppliedStatement statement) {
        AppliedPolicy policy = statement.policy();
        return policy.kind().words() + " " + policy.name() + ", "
                + statement.place().file() + ", "
                + statement.place().pointer()
                + statement
                        .statement()
                        .sid()
                        .filter(sid -> !sid.isBlank())
                        .map(sid -> ", Sid " + sid)
                        .orElse("");
    }
}
