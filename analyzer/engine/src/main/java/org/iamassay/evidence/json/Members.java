package org.iamassay.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.PolicyText;
import org.iamassay.model.Sentinel;

/**
 * The members of one JSON object, by name and type. A member that is absent or null is empty; one of another type makes
 * the object {@link Unreadable}.
 */
public final class Members {

    /** Texts that can be shown as they are. */
    private static final Pattern SHORT = Pattern.compile("[ -~]{0,60}");

    private final JsonNode node;
    private final JsonPlace place;

    Members(JsonNode node, JsonPlace place) {
        if (!node.isObject()) {
            throw new Unreadable(place, what(node), "an object");
        }
        this.node = node;
        this.place = place;
    }

    /** The members of the one object that a text is. */
    public static Members document(Input input) throws IOException {
        try (JsonParser json = Trees.open(input)) {
            json.nextToken();
            JsonPlace root = new JsonPlace(input.file(), "");
            return new Members(Trees.read(json, root), root);
        }
    }

    /** To be thrown: a member is not what it should be. */
    public Unreadable unreadable(String name, String expected) {
        return new Unreadable(place.at(name), value(name).map(Members::what).orElse("nothing"), expected);
    }

    public JsonPlace place() {
        return place;
    }

    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** A text; a number is read as its digits. */
    public Optional<String> text(String name) {
        return value(name).map(value -> {
            if (value.isContainerNode()) {
                throw new Unreadable(place.at(name), what(value), "a text");
            }
            return value.isTextual() ? value.textValue() : value.toString();
        });
    }

    /** A text, empty when it is absent. */
    public String words(String name) {
        return text(name).orElse("");
    }

    /** One of the members must be there, be it null, in an object that has any; else it is something else. */
    public void requireAny(String... names) {
        boolean known = node.isEmpty() || Arrays.stream(names).anyMatch(node::has);
        if (!known) {
            throw new Unreadable(place.at(names[0]), "nothing", "it or " + names[names.length - 1]);
        }
    }

    /** A text that must be there. */
    public String required(String name) {
        return text(name).orElseThrow(() -> new Unreadable(place.at(name), "nothing", "a text"));
    }

    /** A boolean, also as the word. */
    public Optional<Boolean> flag(String name) {
        return value(name).map(value -> switch (value.isContainerNode() ? "" : value.asText()) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw new Unreadable(place.at(name), what(value), "true or false");
        });
    }

    /** A whole number, also as its digits in a text. */
    public OptionalInt number(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits =
                value.get().isTextual() ? value.get().textValue() : value.get().toString();
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException noNumber) {
            throw new Unreadable(place.at(name), what(value.get()), "a whole number");
        }
    }

    /** A time (UTC, whole seconds); the sentinel {@code N/A} when it is absent, unknown when it cannot be read. */
    public Moment time(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return Moment.sentinel(Sentinel.NOT_APPLICABLE);
        }
        Long second = Times.epochSecond(value.get());
        if (second == null) {
            return Moment.unknown("unreadable:" + name);
        }
        return Times.isNone(second) ? Moment.sentinel(Sentinel.NOT_APPLICABLE) : Moment.at(second);
    }

    /** A list of texts, empty when it is absent; a single text is a list of one. */
    public List<String> texts(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && value.get().isTextual()) {
            return List.of(value.get().textValue());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            if (element.isContainerNode()) {
                throw new Unreadable(place.at(name).at(texts.size()), what(element), "a text");
            }
            texts.add(element.asText());
        }
        return texts;
    }

    /** A list of objects, empty when it is absent; one object alone, as converters of XML write it, is a list of one. */
    public List<Members> list(String name) {
        Optional<Members> one = value(name).filter(JsonNode::isObject).map(v -> new Members(v, place.at(name)));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Members> list = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            list.add(new Members(element, place.at(name).at(list.size())));
        }
        return list;
    }

    /** An object. */
    public Optional<Members> object(String name) {
        return value(name).map(value -> new Members(value, place.at(name)));
    }

    /** An object that must be there. */
    public Members requiredObject(String name) {
        return object(name).orElseThrow(() -> new Unreadable(place.at(name), "nothing", "an object"));
    }

    /** Tags as AWS writes them, a list of Key and Value; the later of two equal keys stands. */
    public Map<String, String> tags(String name) {
        Map<String, String> tags = new TreeMap<>();
        list(name).forEach(tag -> tags.put(tag.required("Key"), tag.words("Value")));
        return tags;
    }

    /** A policy document: an object, a JSON text, or a percent-encoded one. */
    public Optional<PolicyText> policy(String name) {
        return value(name).map(value -> {
            String text = value.isTextual() ? Documents.decoded(value.textValue()) : value.toString();
            return new PolicyText(text, place.at(name));
        });
    }

    /** Names of all members. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Iterable<JsonNode> elements(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw new Unreadable(place.at(name), what(value.get()), "a list");
        }
        return value.get();
    }

    private Optional<JsonNode> value(String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name)) : Optional.empty();
    }

    private static String what(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        if (node.isTextual()) {
            String text = node.textValue();
            return SHORT.matcher(text).matches() ? '"' + text + '"' : "a text";
        }
        return "the value " + node;
    }
}
