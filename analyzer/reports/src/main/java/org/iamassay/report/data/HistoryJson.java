package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.Facts;
import org.iamassay.history.store.Head;
import org.iamassay.history.store.ReportedSummary;
import org.iamassay.history.store.StoredFile;

/** What a store holds, as JSON: the output of {@code assay history list --json}. */
public final class HistoryJson {

    private static final String SCHEMA = "https://iamassay.org/schema/history/1";

    private HistoryJson() {}

    /**
     * One entry in the list.
     *
     * @param reported what its assessment said when it was added
     * @param latest number of the latest revision of its moment
     */
    public record Line(Entry entry, ReportedSummary reported, long latest) {

        /** Whether it is the revision that counts. */
        public boolean isLatest() {
            return entry.n() == latest;
        }
    }

    /** Writes the list; the stream stays open. */
    public static void write(List<Line> lines, Optional<Head> head, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            if (head.isEmpty()) {
                json.writeNullField("head");
            } else {
                json.writeObjectFieldStart("head");
                json.writeNumberField("n", head.get().n());
                json.writeStringField("hash", head.get().hash());
                json.writeEndObject();
            }
            json.writeArrayFieldStart("entries");
            for (Line line : lines) {
                line(line, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void line(Line line, JsonGenerator json) throws IOException {
        Facts facts = line.entry().facts();
        json.writeStartObject();
        json.writeNumberField("n", line.entry().n());
        json.writeStringField("hash", line.entry().hash());
        json.writeStringField("account", facts.account().value());
        json.writeStringField("partition", facts.partition());
        json.writeStringField("asOf", facts.asOf().toString());
        json.writeStringField("asOfSource", facts.asOfSource().word());
        json.writeNumberField("latest", line.latest());
        json.writeNumberField("files", facts.evidence().size());
        json.writeNumberField(
                "bytes", facts.evidence().stream().mapToLong(StoredFile::bytes).sum());
        json.writeStringField("profile", facts.judgedBy().profile());
        json.writeStringField("profileDigest", facts.judgedBy().profileDigest());
        json.writeStringField("checklist", facts.judgedBy().checklist());
        json.writeStringField("tool", facts.judgedBy().tool());
        json.writeStringField("assessment", facts.assessment());
        number("score", line.reported().score(), json);
        number("coverage", line.reported().coverage(), json);
        json.writeStringField("grade", line.reported().grade().orElse(null));
        json.writeStringField("tier", line.reported().tier().orElse(null));
        json.writeEndObject();
    }

    private static void number(String name, Optional<String> value, JsonGenerator json) throws IOException {
        JsonText.number(json, name, value.map(BigDecimal::new).orElse(null));
    }
}
