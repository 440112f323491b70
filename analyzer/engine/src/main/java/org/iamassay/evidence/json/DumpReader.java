package org.iamassay.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.iamassay.model.DetailList;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a JSON file one by one into records; a file is never held as a whole. */
public final class DumpReader {

    private final JsonParser json;
    private final String file;
    private Part part = new Part(Context.NONE, entry -> {}, fault -> {});
    private int entries;

    /**
     * Where a document's entries go.
     *
     * @param context what stands around it
     * @param faults takes the entries that cannot be read
     */
    record Part(Context context, Consumer<Dumped> sink, Consumer<Unreadable> faults) {}

    private DumpReader(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    /**
     * Reads the documents of a file.
     *
     * @param parts tells where the entries of a document go; null for one that is passed over
     * @return number of entries read
     */
    static int read(Input input, Outline outline, Function<DocumentOutline, @Nullable Part> parts) throws IOException {
        try (JsonParser json = Trees.open(input)) {
            DumpReader reader = new DumpReader(json, input.file());
            if (outline.array()) {
                json.nextToken();
            }
            for (DocumentOutline document : outline.documents()) {
                json.nextToken();
                Part part = parts.apply(document);
                if (part == null || document.operation().isEmpty() || document.isError()) {
                    json.skipChildren();
                } else {
                    reader.part = part;
                    reader.document(document.operation().get(), outline.pointer(document.index()));
                }
            }
            return reader.entries;
        }
    }

    private void document(Operation operation, String pointer) throws IOException {
        JsonPlace place = new JsonPlace(file, pointer);
        if (operation.shape() == Operation.Shape.WHOLE) {
            whole(operation, place);
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            boolean list = json.currentToken() == JsonToken.START_ARRAY;
            if (key.equals("data") && json.currentToken() == JsonToken.START_OBJECT) {
                document(operation, place.at(key).pointer());
            } else if (!operation.keys().contains(key) || json.currentToken() == JsonToken.VALUE_NULL) {
                json.skipChildren();
            } else if (list && operation.shape() == Operation.Shape.LISTS) {
                list(operation, key, place.at(key));
            } else {
                entry(operation, key, place.at(key));
            }
        }
    }

    private void whole(Operation operation, JsonPlace place) throws IOException {
        int depth = json.getParsingContext().getNestingDepth();
        try {
            Members all = new Members(Trees.read(json, place), place);
            take(
                    operation,
                    "",
                    all.object("data").filter(data -> all.has("status_code")).orElse(all));
        } catch (Unreadable fault) {
            part.faults().accept(fault);
            leave(true, depth);
        }
    }

    private void list(Operation operation, String key, JsonPlace place) throws IOException {
        if (operation.kind() == EvidenceKind.AUTHORIZATION_DETAILS) {
            part.sink().accept(new DetailList(key, place));
        }
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entry(operation, key, place.at(index));
            index++;
        }
    }

    private void entry(Operation operation, String key, JsonPlace place) throws IOException {
        boolean container = json.currentToken().isStructStart();
        int depth = json.getParsingContext().getNestingDepth();
        try {
            take(operation, key, new Members(Trees.read(json, place), place));
        } catch (Unreadable fault) {
            part.faults().accept(fault);
            leave(container, depth);
        }
    }

    private void take(Operation operation, String key, Members members) {
        operation.reader().read(new Entry(key, members, part.context()), part.sink());
        entries++;
    }

    /** Goes on to the end of an entry that was left in the middle. */
    private void leave(boolean container, int depth) throws IOException {
        while (container && json.getParsingContext().getNestingDepth() >= depth) {
            json.nextToken();
        }
    }
}
