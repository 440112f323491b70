package org.iamassay.report.redact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.iamassay.checklist.Profiles;

/** Finds every name in records; changes nothing. */
final class NameCollector implements Rewriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OF_AWS = ":iam::aws:";
    private static final int SHORTEST_PART = 4;

    private final Map<String, Meaning> found = new HashMap<>();
    private final Set<String> own = new HashSet<>(Profiles.names());

    @Override
    public String rewrite(Meaning meaning, String text) {
        if (meaning == Meaning.KEEP) {
            return text;
        }
        if (meaning == Meaning.POLICY_TEXT) {
            policy(text);
        } else if (meaning == Meaning.FILE) {
            file(text);
        } else if (meaning.isName() && !text.startsWith("arn:")) {
            add(meaning, text);
        }
        shapes(text);
        return text;
    }

    private void shapes(String text) {
        Shapes shapes = Shapes.in(text);
        for (int at = 0; shapes.from(at); at = shapes.end()) {
            String shape = text.substring(shapes.start(), shapes.end());
            if (shape.contains(OF_AWS)) {
                own.add(shape.substring(shape.lastIndexOf('/') + 1));
            }
            shapes.rewritten((kind, name) -> {
                add(kind, name);
                return name;
            });
        }
    }

    private void add(Meaning kind, String name) {
        if (!AwsIds.isOwn(name)) {
            Meaning sort = AwsIds.isKey(name)
                    ? Meaning.KEY
                    : AwsIds.isAccount(name) ? Meaning.ACCOUNT : AwsIds.isUnique(name) ? Meaning.ID : kind;
            found.merge(name, sort, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private void file(String name) {
        for (String part : FileNames.parts(name)) {
            add(Meaning.FILE, part);
        }
    }

    private void policy(String json) {
        try {
            conditions(JSON.readTree(json), false);
        } catch (JsonProcessingException broken) {
            // What cannot be read as JSON is searched for shapes like any text.
            add(Meaning.CONDITION, json);
        }
    }

    private void conditions(JsonNode node, boolean within) {
        if (node.isTextual() && within) {
            condition(node.textValue());
        }
        node.properties().forEach(member -> {
            if (member.getKey().equals("Sid")) {
                add(Meaning.NAME, member.getValue().asText());
            }
            conditions(member.getValue(), within || member.getKey().equals("Condition"));
        });
        if (node.isArray()) {
            node.forEach(each -> conditions(each, within));
        }
    }

    /** External ids, repositories, tags and the like; truth, numbers, dates and AWS's own words tell nobody. */
    private void condition(String value) {
        for (String part : value.split("[*?:/]", -1)) {
            boolean telling = part.length() >= SHORTEST_PART
                    && part.chars().anyMatch(Character::isLetter)
                    && !part.equals("true")
                    && !part.equals("false")
                    && !part.contains("${")
                    && !part.endsWith(".amazonaws.com");
            if (telling) {
                add(Meaning.CONDITION, part);
            }
        }
    }

    /** The names in records and all that they hold. */
    static Names of(Iterable<? extends Record> records, Vocabulary vocabulary) {
        NameCollector collector = new NameCollector();
        records.forEach(record -> new RecordGraph(collector).of(record));
        return new Names(collector.found, collector.own, vocabulary);
    }
}
