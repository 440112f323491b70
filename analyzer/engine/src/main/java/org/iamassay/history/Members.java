package org.iamassay.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iamassay.model.Moment;

/** The members of one object of an {@code assessment.json}, each of the kind that the contract says. */
final class Members {

    private static final String UNKNOWN = "-";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String file;
    private final String place;
    private final JsonNode node;

    /** Takes an object of a file; {@code place} is its place for people, such as {@code checks[3]}. */
    Members(String file, String place, JsonNode node) throws UnusableSideException {
        this.file = file;
        this.place = place;
        this.node = node;
        if (!node.isObject()) {
            throw UnusableSideException.of(file, place, found(node), "an object");
        }
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Whether the member is there, be it null. */
    boolean tells(String name) {
        return node.has(name);
    }

    Members object(String name) throws UnusableSideException {
        return new Members(file, at(name), node.path(name));
    }

    /** An object of one of its lists. */
    Members element(String list, int number, JsonNode element) throws UnusableSideException {
        return new Members(file, at(list) + "[" + number + "]", element);
    }

    /** A list; empty when the member is absent or null. */
    Iterable<JsonNode> list(String name) throws UnusableSideException {
        JsonNode list = node.path(name);
        if (!list.isArray() && has(name)) {
            throw refuse(name, "a list");
        }
        return list;
    }

    String text(String name) throws UnusableSideException {
        return optional(name).orElseThrow(() -> refuse(name, "a text"));
    }

    Optional<String> optional(String name) throws UnusableSideException {
        JsonNode member = node.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return Optional.empty();
        }
        if (!member.isTextual()) {
            throw refuse(name, "a text");
        }
        return Optional.of(member.textValue());
    }

    /** One of the words of an enumeration. */
    <T extends Enum<T>> T word(String name, T[] values, Function<T, String> word) throws UnusableSideException {
        String text = text(name);
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        refuse(name, Arrays.stream(values).map(word).collect(Collectors.joining(", ", "one of ", ""))));
    }

    /** A number of things; 0 when the member is absent. */
    int count(String name) throws UnusableSideException {
        JsonNode member = node.path(name);
        if (member.isMissingNode()) {
            return 0;
        }
        if (!member.isIntegralNumber() || !member.canConvertToInt() || member.intValue() < 0) {
            throw refuse(name, "a whole number of at least 0");
        }
        return member.intValue();
    }

    /** Places in a list; empty when the member is absent. */
    Optional<int[]> places(String name) throws UnusableSideException {
        if (!has(name)) {
            return Optional.empty();
        }
        IntStream.Builder places = IntStream.builder();
        for (JsonNode place : list(name)) {
            if (!place.isIntegralNumber() || !place.canConvertToInt() || place.intValue() < 0) {
                throw refuse(name, "a list of places in the list of subjects");
            }
            places.add(place.intValue());
        }
        return Optional.of(places.build().toArray());
    }

    /** Points or a share; empty when the member is absent or null. */
    Optional<BigDecimal> points(String name) throws UnusableSideException {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode member = node.path(name);
        if (!member.isNumber()
                || member.decimalValue().signum() < 0
                || member.decimalValue().compareTo(HUNDRED) > 0) {
            throw refuse(name, "a number from 0 to 100");
        }
        return Optional.of(member.decimalValue());
    }

    Instant time(String name) throws UnusableSideException {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException noTime) {
            throw refuse(name, "a time such as 2026-01-31T23:59:59Z");
        }
    }

    /** A creation time, which may be unknown. */
    Moment created(String name) throws UnusableSideException {
        return optional(name).orElse(UNKNOWN).equals(UNKNOWN)
                ? SidePrincipal.NOT_TOLD
                : Moment.at(time(name).getEpochSecond());
    }

    /** Says what stands in a member and what should. */
    UnusableSideException refuse(String name, String expected) {
        return UnusableSideException.of(file, at(name), found(node.path(name)), expected);
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static String found(JsonNode node) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        return node.isTextual() ? UnusableSideException.excerpt(node.textValue()) : "the value " + node.asText();
    }
}
