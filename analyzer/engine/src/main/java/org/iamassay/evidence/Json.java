package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/** The JSON parser with its limits, and its complaints as sentences. */
final class Json {

    /** Tokens of one document: keys are remembered to find duplicates, so their number bounds memory. */
    private static final long TOKENS = 10_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_DEPTH)
                    .maxStringLength(Limits.CONTENT_CHARS)
                    .maxTokenCount(TOKENS)
                    .build())
            .build();

    private Json() {}

    static JsonParser open(Source source) throws IOException {
        return FACTORY.createParser(source.open());
    }

    static Recognition.Explained explain(Source source, JsonProcessingException error) {
        JsonLocation location = error.getLocation();
        String place = location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return source.unused(place, found(error), "", "export the file again");
    }

    private static String found(JsonProcessingException error) {
        if (error instanceof JsonEOFException) {
            return "JSON that ends before it is complete";
        }
        if (error instanceof StreamConstraintsException) {
            return "JSON beyond a limit: more than " + Limits.JSON_DEPTH + " levels, " + Printable.number(TOKENS)
                    + " values, or " + Printable.number(Limits.CONTENT_CHARS) + " characters in one text";
        }
        return "not valid JSON: " + Printable.excerpt(String.valueOf(error.getOriginalMessage()));
    }
}
