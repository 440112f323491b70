package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes what is wrong with policy documents. */
public final class LintJson {

    private static final String SCHEMA = "https://iamassay.org/schema/lint/1";

    private LintJson() {}

    /**
     * A document that was looked at.
     *
     * @param pointer where it stands in the file; empty where the file is nothing else
     * @param name what it belongs to; empty where nothing tells
     * @param guessed whether the type was told by the looks of the document alone
     * @param more whether there may be further findings
     */
    public record Document(
            String file,
            String pointer,
            String name,
            String type,
            boolean guessed,
            boolean more,
            List<Finding> findings) {

        /** Copies the list. */
        public Document {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something wrong.
     *
     * @param pointer from the top of the file
     * @param line from 1; empty where the file is evidence that is read in parts
     */
    public record Finding(
            String code,
            String level,
            String pointer,
            Optional<Integer> line,
            Optional<Integer> column,
            Optional<Long> offset,
            String found,
            String hint,
            String sentence) {}

    /** Writes all of it and leaves the stream open. */
    public static void write(String catalogue, List<Document> documents, List<String> problems, OutputStream out) {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("catalogue", catalogue);
            json.writeArrayFieldStart("documents");
            for (Document document : documents) {
                write(document, json);
            }
            json.writeEndArray();
            JsonText.strings(json, "problems", problems);
            json.writeEndObject();
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private static void write(Document document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", document.file());
        json.writeStringField("pointer", document.pointer());
        json.writeStringField("name", document.name());
        json.writeStringField("type", document.type());
        json.writeBooleanField("typeGuessed", document.guessed());
        json.writeBooleanField("more", document.more());
        json.writeArrayFieldStart("findings");
        for (Finding finding : document.findings()) {
            write(finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("class", finding.level());
        json.writeStringField("pointer", finding.pointer());
        number(json, "line", finding.line());
        number(json, "column", finding.column());
        number(json, "offset", finding.offset());
        json.writeStringField("found", finding.found());
        json.writeStringField("hint", finding.hint());
        json.writeStringField("sentence", finding.sentence());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<? extends Number> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get().longValue());
        } else {
            json.writeNullField(name);
        }
    }
}
