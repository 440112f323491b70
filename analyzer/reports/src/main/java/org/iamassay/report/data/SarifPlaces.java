package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iamassay.assess.EarlierEvidence;
import org.iamassay.check.Finding;
import org.iamassay.check.Subject;
import org.iamassay.model.EvidenceFile;

/** Where results stand in a SARIF run: files of the evidence as artifacts, rows as lines, ARNs as logical locations. */
final class SarifPlaces {

    /** Relative addresses start at the folder or archive of the evidence, wherever that is. */
    private static final String BASE = "EVIDENCE";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final Results results;
    private final JsonGenerator json;
    private final Map<String, EvidenceFile> files = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifPlaces(Results results, JsonGenerator json) {
        this.results = results;
        this.json = json;
        results.assessment().snapshot().evidence().forEach(this::add);
        for (EarlierEvidence earlier : results.assessment().earlier()) {
            earlier.files().forEach(this::add);
        }
    }

    private void add(EvidenceFile file) {
        if (files.putIfAbsent(file.file(), file) == null) {
            indexes.put(file.file(), indexes.size());
        }
    }

    /** The files that were read, with their hashes. */
    void artifacts() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", Results.TEXTS.get("machine.evidence-base"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("artifacts");
        for (EvidenceFile file : files.values()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            address(file.file());
            json.writeEndObject();
            json.writeNumberField("length", file.bytes());
            JsonText.strings(json, "roles", List.of("analysisTarget"));
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", file.sha256());
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeStringField("kind", file.kind());
            json.writeNumberField("rows", file.rows());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void address(String file) throws IOException {
        json.writeStringField("uri", relative(results.named(file)));
        json.writeStringField("uriBaseId", BASE);
    }

    /** A name as a relative address: never absolute, never with a scheme, never above its folder. */
    static String relative(String file) {
        String path = file.replace('\\', '/');
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                parts.add(part.replace(".", "%2E"));
            } else if (!part.isEmpty()) {
                parts.add(encoded(part));
            }
        }
        return String.join("/", parts);
    }

    private static String encoded(String part) {
        StringBuilder result = new StringBuilder(part.length() + 8);
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                result.append((char) b);
            } else {
                result.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return result.toString();
    }

    /** One row of a file, or a file with one of its members. */
    private record Spot(String file, int row, String member) {

        static Spot of(Finding.TraceCell cell) {
            return new Spot(cell.file(), cell.row(), cell.isMember() ? cell.column() : "");
        }
    }

    /** The first place of a finding and who it speaks of; further places stand beside it as related. */
    void of(Finding finding) throws IOException {
        Set<Spot> spots = new LinkedHashSet<>();
        finding.trace().forEach(cell -> spots.add(Spot.of(cell)));
        List<Spot> all = List.copyOf(spots);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (!all.isEmpty()) {
            spot(all.get(0));
        }
        who(finding.subject());
        json.writeEndObject();
        json.writeEndArray();
        if (all.size() > 1) {
            json.writeArrayFieldStart("relatedLocations");
            for (Spot spot : all.subList(1, all.size())) {
                json.writeStartObject();
                spot(spot);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Who a finding that is no more spoke of. */
    void of(Subject subject) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        who(subject);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void spot(Spot spot) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        address(spot.file());
        Integer index = indexes.get(spot.file());
        if (index != null) {
            json.writeNumberField("index", index);
        }
        json.writeEndObject();
        if (spot.row() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", spot.row());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!spot.member().isEmpty()) {
            SarifText.message(json, Results.TEXTS.get("machine.member", results.shown(spot.member())));
        }
    }

    private void who(Subject subject) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", results.named(subject.name()));
        json.writeStringField(
                "fullyQualifiedName", results.named(subject.arn().isEmpty() ? subject.key() : subject.arn()));
        json.writeStringField("kind", subject.type());
        json.writeEndObject();
        json.writeEndArray();
    }
}
