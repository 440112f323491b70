package org.iamassay.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the lines of JSON pointers by a second pass over the text, when somebody wants to see them. */
public final class Positions {

    private final Set<String> wanted;
    private final Map<String, Position> found = new HashMap<>();
    private final Map<String, Long> ends = new HashMap<>();
    private Optional<Position> error = Optional.empty();

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param offset from 0, in UTF-16 units
     */
    public record Position(int line, int column, long offset) {
        static Position of(JsonLocation location) {
            return new Position(location.getLineNr(), location.getColumnNr(), Math.max(0, location.getCharOffset()));
        }
    }

    private Positions(Collection<String> wanted) {
        this.wanted = new HashSet<>(wanted);
    }

    /** The positions of the pointers, as far as the text can be read; of a name given twice the last. */
    public static Positions in(String json, Collection<String> pointers) {
        Positions positions = new Positions(pointers);
        try (JsonParser parser = NodeReader.parser(json)) {
            positions.read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // text in memory: every complaint is handled in read()
        }
        return positions;
    }

    /** Where the value of a pointer begins; empty where the text has no such place. */
    public Optional<Position> of(String pointer) {
        return Optional.ofNullable(found.get(pointer));
    }

    /** The text of the object or list of a pointer, with everything that stands in it. */
    public Optional<String> slice(String json, String pointer) {
        Position start = found.get(pointer);
        Long end = ends.get(pointer);
        return start == null || end == null
                ? Optional.empty()
                : Optional.of(json.substring((int) start.offset(), end.intValue()));
    }

    /** Where the text stops being JSON. */
    public Optional<Position> error() {
        return error;
    }

    private void read(JsonParser parser) throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    end(parser);
                } else if (token != JsonToken.FIELD_NAME) {
                    start(parser, token.isStructStart());
                }
            }
        } catch (JsonProcessingException stop) {
            error = Optional.of(Position.of(stop.getLocation()));
        }
    }

    private void start(JsonParser parser, boolean opens) throws IOException {
        JsonStreamContext context = parser.getParsingContext();
        String pointer = (opens ? context.getParent() : context).pathAsPointer().toString();
        if (wanted.contains(pointer)) {
            found.put(pointer, Position.of(parser.currentTokenLocation()));
        }
    }

    private void end(JsonParser parser) throws IOException {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (wanted.contains(pointer)) {
            ends.put(pointer, parser.currentLocation().getCharOffset());
        }
    }
}
