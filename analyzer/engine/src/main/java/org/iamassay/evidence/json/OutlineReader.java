package org.iamassay.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through a whole JSON file without keeping it: whether it is well-formed, what wrote it, and whose it is. */
public final class OutlineReader {

    /** Documents in one file: pages of 100 entries each of the largest accounts are some thousands. */
    private static final int MOST_DOCUMENTS = 100_000;

    private final JsonParser json;
    private final @Nullable Operation named;
    private final List<DocumentOutline> documents = new ArrayList<>();

    private OutlineReader(JsonParser json, Optional<Operation> named) {
        this.json = json;
        this.named = named.orElse(null);
    }

    /**
     * Reads the outline.
     *
     * @param named the operation that manifest or file name tell; it decides among look-alikes only
     * @throws com.fasterxml.jackson.core.JsonProcessingException for what is no well-formed JSON, or beyond a limit
     * @throws Unreadable for what is JSON and no sequence of objects
     */
    public static Outline read(Input input, Optional<Operation> named) throws IOException {
        try (JsonParser json = Trees.open(input)) {
            return new OutlineReader(json, named).read(input.file());
        }
    }

    private Outline read(String file) throws IOException {
        boolean array = json.nextToken() == JsonToken.START_ARRAY;
        JsonToken token = array ? json.nextToken() : json.currentToken();
        while (token != null && token != JsonToken.END_ARRAY) {
            if (token != JsonToken.START_OBJECT || documents.size() == MOST_DOCUMENTS) {
                throw new Unreadable(
                        new org.iamassay.model.JsonPlace(file, "/" + documents.size()),
                        token == JsonToken.START_OBJECT ? "more than " + MOST_DOCUMENTS + " documents" : "no object",
                        "an output of the AWS CLI");
            }
            documents.add(new DocumentWalk(json, named, file, documents.size()).walk());
            token = json.nextToken();
        }
        if (array && json.nextToken() != null) {
            throw new Unreadable(
                    new org.iamassay.model.JsonPlace(file, ""), "a second JSON document behind the list", "one");
        }
        return new Outline(documents, array);
    }
}
