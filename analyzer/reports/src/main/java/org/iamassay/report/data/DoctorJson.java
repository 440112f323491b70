package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.Readiness;
import org.iamassay.evidence.Problem;
import org.iamassay.model.EvidenceFile;

/** What the evidence of each account allows and lacks, as JSON: the output of {@code assay doctor --json}. */
public final class DoctorJson implements AutoCloseable {

    private static final String SCHEMA = "https://iamassay.org/schema/doctor/1";

    private final JsonGenerator json;

    private DoctorJson(JsonGenerator json) {
        this.json = json;
    }

    /** Begins the document; close ends it and leaves the stream open. */
    public static DoctorJson to(OutputStream out) {
        try {
            JsonGenerator json = JsonText.generator(out);
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeArrayFieldStart("accounts");
            return new DoctorJson(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an account. */
    public void add(Assessment assessment) {
        try {
            account(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void account(Assessment assessment) throws IOException {
        Readiness readiness = Readiness.of(assessment);
        json.writeStartObject();
        json.writeStringField("account", assessment.snapshot().account().value());
        json.writeStringField("asOf", JsonText.time(assessment.snapshot().asOf()));
        json.writeStringField("asOfSource", assessment.snapshot().asOfSource().word());
        json.writeArrayFieldStart("files");
        for (EvidenceFile file : assessment.snapshot().evidence()) {
            file(file, readiness.servedBy(file));
        }
        json.writeEndArray();
        AssessmentJson.earlier(assessment.earlier(), json);
        json.writeNumberField("checks", assessment.checks().size());
        json.writeNumberField("assessed", readiness.assessed());
        JsonText.number(json, "coverage", assessment.score().coverage());
        json.writeArrayFieldStart("missing");
        for (Readiness.Gap gap : readiness.gaps()) {
            gap(gap);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(EvidenceFile file, List<CheckResult> checks) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeStringField("kind", file.kind());
        json.writeStringField("readAs", file.carrier());
        json.writeNumberField("rows", file.rows());
        json.writeBooleanField("looksUntouched", file.looksUntouched());
        JsonText.strings(json, "warnings", file.warnings());
        JsonText.strings(json, "checks", checks.stream().map(CheckResult::id).toList());
        json.writeEndObject();
    }

    private void gap(Readiness.Gap gap) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", gap.kind().word());
        json.writeStringField("state", gap.state());
        json.writeStringField("command", gap.kind().command());
        JsonText.number(json, "weight", gap.weight());
        JsonText.strings(json, "checks", gap.checks());
        json.writeEndObject();
    }

    /** Ends the accounts and adds what could not be used. */
    public void close(List<Problem> problems) {
        try {
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("level", problem.level().name().toLowerCase(Locale.ROOT));
                json.writeStringField("sentence", problem.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
