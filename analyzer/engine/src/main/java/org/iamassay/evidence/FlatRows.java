package org.iamassay.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of a JSON list, of its list {@code rows}, or one after another, each flattened to the paths of its values. */
final class FlatRows implements Closeable {

    private static final int MOST_VALUES = 2_000;

    private final JsonParser json;
    private boolean begun;
    private boolean inList;

    FlatRows(Source source) throws IOException {
        this.json = Json.open(source);
    }

    /** The next object; null at the end. */
    @Nullable Map<String, String> next() throws IOException {
        JsonToken token = begun ? json.nextToken() : first();
        if (token == null) {
            if (inList) {
                throw new BadContent("JSON that ends before it is complete");
            }
            return null;
        }
        if (token == JsonToken.END_ARRAY && inList) {
            finish();
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new BadContent("a JSON list of something else than objects");
        }
        Map<String, String> row = new LinkedHashMap<>();
        object("", row);
        return row;
    }

    private @Nullable JsonToken first() throws IOException {
        begun = true;
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            inList = true;
            return json.nextToken();
        }
        return token;
    }

    /** Goes to the list {@code rows} of the object that the file is. */
    void enterRows() throws IOException {
        begun = true;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean rows = json.currentName().equals("rows");
            if (json.nextToken() == JsonToken.START_ARRAY && rows) {
                inList = true;
                return;
            }
            json.skipChildren();
        }
    }

    /** Reads on to the end, for damage there means that rows may be missing. */
    private void finish() throws IOException {
        inList = false;
        JsonToken token = json.nextToken();
        while (token != null) {
            if (json.getParsingContext().inRoot() && token != JsonToken.END_OBJECT) {
                throw new BadContent("a second JSON document in the file");
            }
            token = json.nextToken();
        }
    }

    private void object(String path, Map<String, String> row) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + json.currentName();
            json.nextToken();
            value(name, row);
        }
    }

    private void value(String path, Map<String, String> row) throws IOException {
        if (row.size() >= MOST_VALUES) {
            throw LimitExceeded.moreThan(MOST_VALUES, "values in one row");
        }
        if (json.currentToken() == JsonToken.START_OBJECT) {
            object(path + "/", row);
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            int index = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value(path + "/" + index, row);
                index++;
            }
        } else {
            row.put(path, json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
