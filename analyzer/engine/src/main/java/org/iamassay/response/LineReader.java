package org.iamassay.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iamassay.check.Attestation;
import org.iamassay.check.AttestationRules;
import org.iamassay.settings.SettingsException;
import org.iamassay.words.Suggestions;
import org.jspecify.annotations.Nullable;

/** Reads the members of one line strictly: none unknown, none missing, each of its type. */
final class LineReader {

    private static final List<String> CHANGE =
            List.of("account", "key", "field", "value", "asOf", "author", "at", "previous", "hash");
    private static final List<String> ATTESTATION =
            List.of("check", "status", "statement", "evidence", "by", "on", "frequency-days", "account");

    /** An attestation that was written by hand; without an account it holds for every one. */
    record Attested(String account, Attestation attestation, int line) {}

    private final String file;
    private final int line;
    private final ObjectNode object;

    LineReader(String file, int line, ObjectNode object) {
        this.file = file;
        this.line = line;
        this.object = object;
    }

    boolean isAttestation() {
        return object.has("check") && !object.has("field");
    }

    /** A change that follows the one with the hash given. */
    Change change(String before) throws SettingsException {
        refuseUnknown(CHANGE);
        String name = text("field");
        Field field = Field.of(name).orElseThrow(() -> unknown(name, fields(), "the name of a field"));
        Slot slot = new Slot(text("account"), key(), field);
        Change change = new Change(slot, value(field), time("asOf"), text("author"), time("at"), text("hash"), line);
        requireChained(change, text("previous"), before);
        return change;
    }

    private void requireChained(Change change, String previous, String before) throws SettingsException {
        String hash = Lines.sha256(Lines.text(
                Lines.members(change.slot(), change.value(), change.asOf(), change.author(), change.at(), previous)));
        if (!previous.equals(before)) {
            throw refuse("the chain is broken: it does not follow the change before it; lines were added, taken away or"
                    + " moved, so bring back an untouched copy of the file");
        }
        if (!hash.equals(change.hash())) {
            throw refuse("the chain is broken: the line was changed after it was written; bring back an untouched copy"
                    + " of the file, and change answers with 'assay import-responses'");
        }
    }

    /** An attestation (checklist section 1.5). */
    Attested attestation(AttestationRules rules) throws SettingsException {
        refuseUnknown(ATTESTATION);
        String status = text("status");
        Attestation attestation = new Attestation(
                text("check"),
                status(status),
                text("statement"),
                optional("evidence"),
                text("by"),
                date(text("on")),
                days(object.get("frequency-days")));
        Optional<String> problem = rules.problem(attestation, Set.of());
        if (problem.isPresent()) {
            throw refuse(problem.get());
        }
        return new Attested(optional("account"), attestation, line);
    }

    private Attestation.Status status(String word) throws SettingsException {
        for (Attestation.Status each : Attestation.Status.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        List<String> codes = Field.ATTESTATION_STATUS.codes();
        throw unknown(word, codes, "one of " + String.join(", ", codes));
    }

    private @Nullable Integer days(@Nullable JsonNode node) throws SettingsException {
        if (node == null) {
            return null;
        }
        return Optional.of(node)
                .filter(JsonNode::isInt)
                .flatMap(number -> Field.days(number.asText()))
                .orElseThrow(() -> refuse("found " + SettingsException.quote(node.toString())
                        + " as frequency-days; expected a whole number of days from 1 on"));
    }

    private LocalDate date(String text) throws SettingsException {
        if (Field.ATTESTATION_ON.expected(text).isPresent()) {
            throw refuse("found " + SettingsException.quote(text) + "; expected a date such as 2026-03-31");
        }
        return LocalDate.parse(text);
    }

    private String key() throws SettingsException {
        String key = text("key");
        if (!Slot.isKey(key)) {
            throw refuse("found the key " + SettingsException.quote(key)
                    + "; expected the id of a finding, or check@account");
        }
        return key;
    }

    private String value(Field field) throws SettingsException {
        JsonNode node = object.get("value");
        if (node == null || !node.isTextual()) {
            throw refuse("found no text as value; expected one, empty where a value was taken away");
        }
        String value = node.textValue();
        Optional<String> expected = field.expected(value);
        if (expected.isPresent()) {
            throw refuse(
                    "found " + SettingsException.quote(value) + " as " + field.word() + "; expected " + expected.get());
        }
        return value;
    }

    private Instant time(String name) throws SettingsException {
        String text = text(name);
        try {
            Instant time = Instant.parse(text);
            if (time.toString().equals(text)) {
                return time;
            }
        } catch (DateTimeParseException other) {
            // told below, like a time that is written in another form
        }
        throw refuse("found " + SettingsException.quote(text) + " as " + name
                + "; expected a time such as 2026-03-31T12:00:00Z");
    }

    private String optional(String name) throws SettingsException {
        JsonNode node = object.get(name);
        if (node == null) {
            return "";
        }
        if (!node.isTextual() || Field.TEXT.expected(node.textValue().strip()).isPresent()) {
            throw refuse("found " + SettingsException.quote(node.toString()) + " as " + name + "; expected a text");
        }
        return node.textValue().strip();
    }

    private String text(String name) throws SettingsException {
        String text = optional(name);
        if (text.isEmpty()) {
            throw refuse("found no " + name + "; expected a text that is not blank");
        }
        return text;
    }

    private void refuseUnknown(List<String> known) throws SettingsException {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw unknown(name, known, "one of " + String.join(", ", known));
            }
        }
    }

    private SettingsException unknown(String word, List<String> known, String expected) {
        return refuse("found " + SettingsException.quote(word) + "; expected " + expected
                + Suggestions.didYouMean(word, known));
    }

    private static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::word).toList();
    }

    private SettingsException refuse(String what) {
        return new SettingsException(file, line, what);
    }
}
