package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.iamassay.assess.CatalogueUsed;

/** The member {@code catalogue} of a tool: date, sources and digest. */
final class CatalogueJson {

    private static final String NAME = "catalogue";

    private CatalogueJson() {}

    /** Writes the member where a catalogue is told. */
    static void write(CatalogueUsed catalogue, JsonGenerator json) throws IOException {
        if (!catalogue.isTold()) {
            return;
        }
        json.writeObjectFieldStart(NAME);
        json.writeStringField("date", catalogue.date());
        json.writeStringField("digest", catalogue.digest());
        JsonText.strings(json, "sources", catalogue.sources());
        json.writeEndObject();
    }

    /** The catalogue that a tool names; untold where it names none. */
    static CatalogueUsed read(JsonNode tool) {
        JsonNode catalogue = tool.path(NAME);
        if (!catalogue.isObject()) {
            return CatalogueUsed.UNTOLD;
        }
        List<String> sources = StreamSupport.stream(catalogue.path("sources").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new CatalogueUsed(
                catalogue.path("date").asText(),
                sources,
                catalogue.path("digest").asText());
    }
}
