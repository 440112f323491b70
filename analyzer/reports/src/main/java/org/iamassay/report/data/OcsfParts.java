package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.CheckResult;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Finding;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Framework;
import org.iamassay.check.Subject;
import org.iamassay.model.EvidenceFile;
import org.jspecify.annotations.Nullable;

/** The objects of an OCSF event: compliance, remediation, resources and evidences. */
final class OcsfParts {

    private static final int SHA_256 = 3;
    private static final int REGULAR_FILE = 1;

    private final Results results;
    private final JsonGenerator json;
    private final Map<String, EvidenceFile> files = new HashMap<>();

    OcsfParts(Results results, JsonGenerator json) {
        this.results = results;
        this.json = json;
        for (EarlierEvidence earlier : results.assessment().earlier()) {
            earlier.files().forEach(file -> files.put(file.file(), file));
        }
        results.assessment().snapshot().evidence().forEach(file -> files.put(file.file(), file));
    }

    void compliance(String check, OcsfStatus status, String code, @Nullable String reason) throws IOException {
        Optional<CheckResult> known = results.check(check);
        json.writeObjectFieldStart("compliance");
        status(status, code);
        json.writeStringField("status_code", code);
        if (reason != null) {
            JsonText.strings(json, "status_details", List.of(reason, results.reason(reason)));
        }
        json.writeStringField("control", results.title(check));
        if (known.isPresent()) {
            CheckInfo info = known.get().run().info();
            json.writeStringField("category", info.area().title());
            json.writeStringField("desc", info.risk());
            JsonText.strings(json, "standards", standards(known.get()));
            JsonText.strings(json, "requirements", requirements(known.get()));
        } else {
            JsonText.strings(json, "standards", List.of());
        }
        json.writeArrayFieldStart("checks");
        json.writeStartObject();
        json.writeStringField("uid", check);
        json.writeStringField("name", results.title(check));
        status(status, code);
        if (known.isPresent()) {
            check(known.get());
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void status(OcsfStatus status, String code) throws IOException {
        json.writeNumberField("status_id", status.id());
        json.writeStringField("status", status == OcsfStatus.OTHER ? code : status.caption());
    }

    private void check(CheckResult check) throws IOException {
        CheckInfo info = check.run().info();
        json.writeStringField("version", String.valueOf(info.revision()));
        json.writeNumberField("severity_id", OcsfStatus.severity(check.run().severity()));
        json.writeStringField("severity", OcsfStatus.severityCaption(check.run().severity()));
    }

    private static List<String> standards(CheckResult check) {
        return check.frameworks().keySet().stream().map(Framework::title).toList();
    }

    private static List<String> requirements(CheckResult check) {
        List<String> all = new ArrayList<>();
        check.frameworks().forEach((framework, ids) -> ids.forEach(id -> all.add(framework.id() + ":" + id)));
        return all;
    }

    void remediation(String check) throws IOException {
        Optional<CheckInfo> info = results.check(check).map(known -> known.run().info());
        if (info.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("remediation");
        json.writeStringField("desc", info.get().remediation());
        JsonText.strings(json, "references", List.of(info.get().references()));
        json.writeEndObject();
    }

    void resource(Subject subject) throws IOException {
        json.writeArrayFieldStart("resources");
        json.writeStartObject();
        json.writeStringField("uid", results.named(subject.arn().isEmpty() ? subject.key() : subject.arn()));
        json.writeStringField("name", results.named(subject.name()));
        json.writeStringField("type", subject.type());
        json.writeStringField("cloud_partition", results.assessment().snapshot().partition());
        json.writeEndObject();
        json.writeEndArray();
    }

    /** One artifact for each file that the verdict rests on, with its hash and the cells as they stood in it. */
    void evidences(Finding finding) throws IOException {
        Map<String, List<TraceCell>> cells = new LinkedHashMap<>();
        finding.trace()
                .forEach(cell -> cells.computeIfAbsent(cell.file(), f -> new ArrayList<>())
                        .add(cell));
        if (cells.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("evidences");
        for (Map.Entry<String, List<TraceCell>> entry : cells.entrySet()) {
            json.writeStartObject();
            file(entry.getKey());
            json.writeObjectFieldStart("data");
            json.writeArrayFieldStart("cells");
            for (TraceCell cell : entry.getValue()) {
                cell(cell);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void file(String name) throws IOException {
        @Nullable EvidenceFile known = files.get(name);
        json.writeObjectFieldStart("file");
        json.writeStringField("name", results.named(name));
        json.writeNumberField("type_id", REGULAR_FILE);
        json.writeStringField("type", "Regular File");
        if (known != null) {
            json.writeNumberField("size", known.bytes());
            json.writeArrayFieldStart("hashes");
            json.writeStartObject();
            json.writeNumberField("algorithm_id", SHA_256);
            json.writeStringField("algorithm", "SHA-256");
            json.writeStringField("value", known.sha256());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void cell(TraceCell cell) throws IOException {
        json.writeStartObject();
        if (cell.isMember()) {
            json.writeStringField("path", results.named(cell.column()));
        } else {
            json.writeNumberField("row", cell.row());
            json.writeStringField("column", cell.column());
        }
        json.writeStringField("value", results.namedOrNull(cell.value()));
        json.writeEndObject();
    }
}
