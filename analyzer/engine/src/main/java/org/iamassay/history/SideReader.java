package org.iamassay.history;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads an {@code assessment.json} as a side of a comparison (contract section 5): member by member, unknown ones skipped, those
 * that were added later not needed.
 */
public final class SideReader {

    static final String SCHEMA = "https://iamassay.org/schema/assessment/1";

    private static final int DEEPEST = 100;
    private static final long LONGEST = 2L << 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String file;
    private final SideParts parts;
    private final Map<String, Part> objects;
    private final Map<String, Part> lists;

    private SideReader(String file) {
        this.file = file;
        this.parts = new SideParts(file);
        this.objects = Map.of(
                "tool", parts::tool,
                "account", parts::account,
                "score", parts::score,
                "tier", parts::tier,
                "listed", parts::listed);
        this.lists = Map.of(
                "evidence", parts::evidence,
                "checks", parts::check,
                "findings", parts::finding,
                "subjects", parts::subject,
                "principals", parts::principal,
                "groups", parts::group);
    }

    /** Takes one object of the file. */
    private interface Part {
        void take(Members members) throws UnusableSideException;
    }

    /**
     * Reads a side; the stream stays open.
     *
     * @param shownName name of the file for messages
     * @throws UnusableSideException when it is no assessment of one account that this program understands
     */
    public static Side read(InputStream in, String shownName) throws IOException {
        return new SideReader(shownName).read(in);
    }

    /** The ARN of the subject of a key, or of its owner, as far as the key tells; else empty. */
    public static String arnOf(String key) {
        int end = key.indexOf('#');
        return key.startsWith("arn:") ? key.substring(0, end < 0 ? key.length() : end) : "";
    }

    private Side read(InputStream in) throws IOException {
        try (JsonParser json = MAPPER.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw UnusableSideException.of(file, "line 1", "no JSON object", "an assessment.json of Assay");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                member(json.currentName(), json);
            }
            if (json.nextToken() != null) {
                throw UnusableSideException.of(file, place(json.currentLocation()), "more after its end", "the end");
            }
            return parts.side();
        } catch (JacksonException broken) {
            throw unusable(broken);
        } catch (CharConversionException broken) {
            throw UnusableSideException.of(file, "its text", "bytes that are no UTF-8", "UTF-8");
        }
    }

    private void member(String name, JsonParser json) throws IOException {
        json.nextToken();
        Part object = objects.get(name);
        Part list = lists.get(name);
        if (object != null) {
            object.take(new Members(file, name, node(json)));
        } else if (list != null) {
            elements(name, list, json);
        } else {
            switch (name) {
                case "schema", "asOf", "asOfSource" -> parts.head(name, node(json));
                default -> json.skipChildren();
            }
        }
    }

    private void elements(String name, Part part, JsonParser json) throws IOException {
        parts.told(name);
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw UnusableSideException.of(file, name, "something else", "a list");
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            part.take(new Members(file, name + "[" + i + "]", node(json)));
        }
    }

    private static JsonNode node(JsonParser json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        return node == null ? MissingNode.getInstance() : node;
    }

    private UnusableSideException unusable(JacksonException broken) {
        String found = "what is not valid JSON: " + UnusableSideException.excerpt(broken.getOriginalMessage());
        if (broken instanceof JsonEOFException) {
            found = "the end of the file before the assessment is complete";
        } else if (broken instanceof StreamConstraintsException) {
            found = "JSON of more than " + DEEPEST + " levels or of a size beyond any assessment";
        }
        String place = broken.getLocation() == null ? "in the file" : place(broken.getLocation());
        return UnusableSideException.of(file, place, found, "an assessment.json as Assay wrote it");
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
