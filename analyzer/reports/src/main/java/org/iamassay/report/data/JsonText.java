package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How JSON is written and read here.
 *
 * <p>Written: indented by two spaces down to the elements of top-level lists, line feeds, a last line feed, plain numbers, and everything beyond ASCII escaped, so
 * that no viewer reorders or hides a name and unpaired surrogates survive. Read: duplicate names refused.
 */
final class JsonText {

    private static final int DEEPEST = 20;
    private static final int TOP_LEVEL_LISTS = 2;
    private static final long LONGEST = 64L * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST)
                    .build())
            .build();

    /** For small files only: it holds the whole tree. */
    static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private JsonText() {}

    /** A generator that leaves the stream open. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return generator(out, TOP_LEVEL_LISTS);
    }

    /** The same with lines broken down to another depth. */
    static JsonGenerator generator(OutputStream out, int deepestLine) throws IOException {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new ShallowIndenter(deepestLine);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(printer);
    }

    /** Writes a member that may be null. */
    static void number(JsonGenerator json, String name, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    static void strings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A time in whole seconds, {@code YYYY-MM-DDTHH:MM:SSZ}. */
    static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Breaks lines down to the elements of top-level lists: one finding a line keeps large reports small and diffable. */
    private static final class ShallowIndenter extends DefaultIndenter {

        private static final long serialVersionUID = 1L;
        private final int deepestLine;

        ShallowIndenter(int deepestLine) {
            super("  ", "\n");
            this.deepestLine = deepestLine;
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= deepestLine) {
                super.writeIndentation(json, level);
            }
        }
    }
}
