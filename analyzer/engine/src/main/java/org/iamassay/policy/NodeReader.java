package org.iamassay.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON text into nodes, within limits that no document AWS accepts comes near. */
final class NodeReader {

    /** The longest policy AWS stores has some 50,000 characters (IAM and STS quotas; resource policies of services). */
    static final int CHARACTERS = 2_000_000;

    /** A condition value in a list lies six levels deep; no element nests further. */
    static final int DEPTH = 32;

    static final int NAME_CHARACTERS = 4_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(CHARACTERS)
                    .maxNameLength(NAME_CHARACTERS)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;

    private NodeReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The value the text holds; empty, with the fault that says why, where it holds none or more than one. */
    static Optional<Node> read(String json, Faults faults) {
        if (json.length() > CHARACTERS) {
            faults.add(Fault.Code.BEYOND_LIMIT, "", "more than " + CHARACTERS + " characters");
            return Optional.empty();
        }
        try (JsonParser parser = parser(json)) {
            return new NodeReader(parser, faults).whole();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // text in memory: every complaint is handled in whole()
        }
    }

    /** A parser with the limits of policy documents. */
    static JsonParser parser(String json) throws IOException {
        return FACTORY.createParser(json);
    }

    private Optional<Node> whole() throws IOException {
        try {
            if (parser.nextToken() == null) {
                faults.add(Fault.Code.NOT_JSON, "", "no text");
                return Optional.empty();
            }
            Node node = value();
            if (parser.nextToken() == null) {
                return Optional.of(node);
            }
            faults.add(Fault.Code.NOT_JSON, "", "further text behind the document");
        } catch (StreamConstraintsException error) {
            faults.add(Fault.Code.BEYOND_LIMIT, place(), "more levels, or a longer name or number, than a policy has");
        } catch (JsonProcessingException error) {
            faults.add(Fault.Code.NOT_JSON, place(), JsonErrors.words(error));
        }
        return Optional.empty();
    }

    private String place() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private Node value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return members();
        }
        if (token == JsonToken.START_ARRAY) {
            return items();
        }
        if (token == JsonToken.VALUE_STRING) {
            return new Node.Text(parser.getText());
        }
        return token == JsonToken.VALUE_NULL ? new Node.Nothing() : new Node.Plain(parser.getText());
    }

    private Node members() throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            String place = members.containsKey(name) ? place() : "";
            if (members.put(name, value()) != null) {
                faults.add(Fault.Code.DUPLICATE_KEY, place, name);
            }
        }
        return new Node.Members(members);
    }

    private Node items() throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node.Items(items);
    }
}
