package org.iamassay.history.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.assess.Assessment;

/**
 * What a list tells of an assessment as first reported, so that it need not be read; the frame {@code summary}.
 *
 * @param values numbers as the assessment writes them and words, by name; what was null is left out
 */
public record ReportedSummary(Map<String, String> values) {

    /** Name of the frame. */
    public static final String FRAME = "summary";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();

    public ReportedSummary {
        values = new TreeMap<>(values);
    }

    /** The summary of an assessment. */
    public static ReportedSummary of(Assessment assessment) {
        Map<String, String> values = new TreeMap<>();
        put("score", assessment.score().value(), values);
        put("coverage", assessment.score().coverage(), values);
        put("grade", assessment.score().grade(), values);
        put("tier", assessment.tier().account().word(), values);
        return new ReportedSummary(values);
    }

    private static void put(String name, @org.jspecify.annotations.Nullable Object value, Map<String, String> values) {
        if (value != null) {
            values.put(name, value instanceof java.math.BigDecimal n ? n.toPlainString() : value.toString());
        }
    }

    /** The same of an {@code assessment.json}, of which the beginning is read. */
    public static ReportedSummary of(InputStream assessmentJson) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(assessmentJson)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "score" ->
                        members(json, Map.of("value", "score", "coverage", "coverage", "grade", "grade"), values);
                    case "tier" -> {
                        members(json, Map.of("account", "tier"), values);
                        return new ReportedSummary(values);
                    }
                    default -> json.skipChildren();
                }
            }
        }
        return new ReportedSummary(values);
    }

    private static void members(JsonParser json, Map<String, String> wanted, Map<String, String> values)
            throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = wanted.get(json.currentName());
            JsonToken value = json.nextToken();
            if (name != null && value != JsonToken.VALUE_NULL) {
                values.put(name, json.getText());
            }
            json.skipChildren();
        }
    }

    /** The bytes of the frame. */
    public byte[] bytes() {
        return CanonicalJson.write(values).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the bytes of the frame back. */
    public static ReportedSummary of(byte[] frame) throws IOException {
        Map<String, String> values = new TreeMap<>();
        MAPPER.readTree(frame)
                .properties()
                .forEach(p -> values.put(p.getKey(), p.getValue().asText()));
        return new ReportedSummary(values);
    }

    /** Score, floored to one decimal, if there was one. */
    public Optional<String> score() {
        return Optional.ofNullable(values.get("score"));
    }

    public Optional<String> coverage() {
        return Optional.ofNullable(values.get("coverage"));
    }

    public Optional<String> grade() {
        return Optional.ofNullable(values.get("grade"));
    }

    public Optional<String> tier() {
        return Optional.ofNullable(values.get("tier"));
    }
}
