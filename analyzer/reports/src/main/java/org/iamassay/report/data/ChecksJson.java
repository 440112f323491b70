package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.CheckResult;
import org.iamassay.check.CheckRun;
import org.iamassay.check.Finding;
import org.iamassay.check.Framework;
import org.iamassay.check.Subject;

/** Writes the members {@code checks} and {@code findings}. */
final class ChecksJson {

    private ChecksJson() {}

    static void checks(Assessment assessment, JsonGenerator json) throws IOException {
        SubjectIndex index = new SubjectIndex(assessment.subjects());
        json.writeArrayFieldStart("checks");
        for (CheckResult check : assessment.checks()) {
            json.writeStartObject();
            check(check, json);
            passing(check.run(), index, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void check(CheckResult check, JsonGenerator json) throws IOException {
        CheckRun run = check.run();
        json.writeStringField("id", check.id());
        json.writeStringField("title", run.info().title());
        json.writeStringField("area", run.info().area().id());
        json.writeStringField("severity", run.severity().word());
        json.writeStringField("state", run.state().word());
        json.writeStringField("reason", run.reason());
        json.writeNumberField("passed", run.passed());
        json.writeNumberField("failed", run.failed());
        json.writeNumberField("notApplicable", run.notApplicable());
        json.writeNumberField("notAssessed", run.notAssessed());
        json.writeNumberField("accepted", check.accepted());
        json.writeStringField("rule", check.rule());
        json.writeNumberField("weight", check.weight());
        json.writeNumberField("gain", check.gain());
        json.writeNumberField("gainEach", check.gainEach());
        json.writeStringField("effort", run.info().effort().word());
        json.writeObjectFieldStart("frameworks");
        for (Map.Entry<Framework, List<String>> entry : check.frameworks().entrySet()) {
            JsonText.strings(json, entry.getKey().id(), entry.getValue());
        }
        json.writeEndObject();
        JsonText.strings(json, "practices", List.of(run.info().practices()));
    }

    /** Which subjects pass, as places in the list of subjects: without them nobody could tell who joined and who left. */
    private static void passing(CheckRun run, SubjectIndex index, JsonGenerator json) throws IOException {
        if (run.passing().size() == run.passed()) {
            int[] places = index.of(run.passing());
            json.writeFieldName("passing");
            json.writeArray(places, 0, places.length);
        }
    }

    static void findings(Assessment assessment, ResponsesJson responses, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : assessment.findings()) {
            json.writeStartObject();
            finding(finding, json);
            WaiversJson.ofFinding(assessment.waivers().of(finding.id()), json);
            responses.ofFinding(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("check", finding.check());
        json.writeStringField("severity", finding.severity().word());
        json.writeFieldName("subject");
        subject(finding.subject(), json);
        json.writeStringField("outcome", finding.verdict().word());
        json.writeStringField("reason", finding.reason());
        json.writeStringField("evidence", finding.evidence());
        json.writeArrayFieldStart("trace");
        for (Finding.TraceCell cell : finding.trace()) {
            json.writeStartObject();
            json.writeStringField("file", cell.file());
            if (cell.isMember()) {
                json.writeStringField("path", cell.column());
            } else {
                json.writeNumberField("row", cell.row());
                json.writeStringField("column", cell.column());
            }
            json.writeStringField("value", cell.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Who or what a finding speaks of, as an object. */
    static void subject(Subject subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", subject.type());
        json.writeStringField("name", subject.name());
        json.writeStringField("arn", subject.arn().isEmpty() ? null : subject.arn());
        json.writeStringField("createdAt", subject.createdAt());
        json.writeEndObject();
    }
}
