package org.iamassay.evidence.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Set;
import org.iamassay.model.JsonPlace;

/** One value of a JSON text as a tree, in which policy documents are kept as the text they were. */
final class Trees {

    /** Members that hold a policy document; only there may a key stand twice (contract section 8). */
    static final Set<String> DOCUMENTS = Set.of("PolicyDocument", "AssumeRolePolicyDocument", "Document");

    /** Nesting of JSON; policy documents in GAAD reach about fifteen. */
    private static final int DEPTH = 100;

    /** Characters of one text: SAML metadata has 10 MB at most. */
    private static final int TEXT = 32 << 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .build())
            .build();

    private Trees() {}

    static JsonParser open(Input input) throws IOException {
        InputStream bytes = input.utf8();
        return bytes == null ? FACTORY.createParser(input.reader()) : FACTORY.createParser(bytes);
    }

    /** The value that the parser stands on; a key that stands twice is refused. */
    static JsonNode read(JsonParser json, JsonPlace place) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, place);
            case START_ARRAY -> array(json, place);
            // A number is kept as its digits: ids keep their leading zeros and times their form.
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.textNode(json.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static ObjectNode object(JsonParser json, JsonPlace place) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (object.has(key)) {
                throw new Unreadable(place.at(key), "a key that stands there twice", "each key once");
            }
            boolean document = DOCUMENTS.contains(key) && json.currentToken().isStructStart();
            object.set(key, document ? NODES.textNode(text(json)) : read(json, place.at(key)));
        }
        return object;
    }

    private static ArrayNode array(JsonParser json, JsonPlace place) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(json, place.at(array.size())));
        }
        return array;
    }

    /** The value that the parser stands on as JSON text without white space. */
    private static String text(JsonParser json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.copyCurrentStructure(json);
        }
        return text.toString();
    }
}
