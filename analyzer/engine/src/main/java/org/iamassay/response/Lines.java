package org.iamassay.response;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iamassay.settings.SettingsException;

/** Lines of the store as JSON, and their hashes. */
final class Lines {

    /** What the first change follows. */
    static final String NOTHING = "0".repeat(64);

    private static final int DEEPEST = 4;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(4 * Field.LONGEST)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Lines() {}

    /** One line as an object. */
    static ObjectNode object(String text, String file, int line) throws SettingsException {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw new SettingsException(
                    file,
                    line,
                    "found no valid JSON (" + broken.getOriginalMessage() + "); expected one object a line");
        }
        throw new SettingsException(file, line, "found no JSON object; expected one object a line");
    }

    /** The members that a hash covers, in their order. */
    static Map<String, String> members(
            Slot slot, String value, Instant asOf, String author, Instant at, String before) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("account", slot.account());
        members.put("key", slot.key());
        members.put("field", slot.field().word());
        members.put("value", value);
        members.put("asOf", asOf.toString());
        members.put("author", author);
        members.put("at", at.toString());
        members.put("previous", before);
        return members;
    }

    static String text(Map<String, String> members) {
        try {
            return MAPPER.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
