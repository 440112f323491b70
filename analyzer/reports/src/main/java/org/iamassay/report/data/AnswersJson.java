package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.iamassay.policy.Effect;
import org.iamassay.policy.StatementText;
import org.iamassay.policy.inquiry.Answer;
import org.iamassay.policy.inquiry.Reason;

/** Answers to questions about access as JSON: the output of {@code assay access can --json} and {@code who --json}. */
public final class AnswersJson {

    private static final String SCHEMA = "https://iamassay.org/schema/answer/1";
    private static final String LIST_SCHEMA = "https://iamassay.org/schema/answers/1";

    private AnswersJson() {}

    /** What {@link #document} fills. */
    @FunctionalInterface
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** The answer of one principal. */
    public static void one(String action, String resource, Answer answer, OutputStream out) {
        document(out, json -> {
            json.writeStringField("schema", SCHEMA);
            question(action, resource, json);
            members(answer, json);
        });
    }

    /** The answers of all that may, or of whom it is not known. */
    public static void all(String action, String resource, int principals, List<Answer> answers, OutputStream out) {
        document(out, json -> {
            json.writeStringField("schema", LIST_SCHEMA);
            question(action, resource, json);
            json.writeNumberField("asked", principals);
            json.writeArrayFieldStart("principals");
            for (Answer answer : answers) {
                json.writeStartObject();
                members(answer, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void document(OutputStream out, Members members) {
        try {
            JsonGenerator json = JsonText.generator(out);
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void question(String action, String resource, JsonGenerator json) throws IOException {
        json.writeStringField("action", action);
        json.writeStringField("resource", resource);
    }

    private static void members(Answer answer, JsonGenerator json) throws IOException {
        json.writeStringField("principal", answer.asker().arn());
        json.writeStringField("kind", answer.asker().kind());
        json.writeStringField("answer", answer.verdict().word());
        JsonText.strings(json, "conditions", answer.conditions());
        reasons("because", answer.because(), json);
        JsonText.strings(json, "noAllowIn", answer.lacking());
        reasons("nearest", answer.nearest(), json);
        if (answer.elsewhere().isPresent()) {
            Answer.Elsewhere elsewhere = answer.elsewhere().get();
            json.writeObjectFieldStart("elsewhere");
            json.writeStringField("answer", elsewhere.verdict().word());
            JsonText.strings(json, "resources", elsewhere.resources());
            reasons("because", elsewhere.because(), json);
            json.writeEndObject();
        }
        JsonText.strings(json, "notSeen", answer.unseen());
    }

    private static void reasons(String name, List<Reason> reasons, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Reason reason : reasons) {
            reason(reason, json);
        }
        json.writeEndArray();
    }

    private static void reason(Reason reason, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("effect", reason.statement().effect() == Effect.DENY ? "Deny" : "Allow");
        json.writeStringField("kind", reason.policy());
        json.writeStringField("policy", reason.name());
        json.writeStringField("policyArn", reason.arn());
        json.writeStringField("version", reason.version());
        json.writeStringField("holder", reason.holder());
        json.writeStringField("sid", reason.statement().sid().orElse(""));
        json.writeStringField("file", reason.place().file());
        json.writeStringField("pointer", reason.place().pointer());
        json.writeBooleanField("fromCatalogue", reason.catalogued());
        JsonText.strings(
                json,
                "conditions",
                reason.open().stream().map(StatementText::of).toList());
        if (reason.failure().isPresent()) {
            json.writeStringField("lacks", reason.failure().get());
        }
        json.writeEndObject();
    }
}
