package org.iamassay.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
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
    private final Consumer<Dumped> sink;
    private final Consumer<Unreadable> faults;
    private int entries;

    private DumpReader(JsonParser json, String file, Consumer<Dumped> sink, Consumer<Unreadable> faults) {
        this.json = json;
        this.file = file;
        this.sink = sink;
        this.faults = faults;
    }

    /**
     * Reads the documents of a file.
     *
     * @param context what stands around a document; null for one that is passed over
     * @param faults takes the entries that cannot be read
     * @return number of entries read
     */
    public static int read(
            Input input,
            Outline outline,
            Function<DocumentOutline, @Nullable Context> context,
            Consumer<Dumped> sink,
            Consumer<Unreadable> faults)
            throws IOException {
        try (JsonParser json = Trees.open(input)) {
            DumpReader reader = new DumpReader(json, input.file(), sink, faults);
            if (outline.array()) {
                json.nextToken();
            }
            for (DocumentOutline document : outline.documents()) {
                json.nextToken();
                Context around = context.apply(document);
                if (around == null || document.operation().isEmpty() || document.isError()) {
                    json.skipChildren();
                } else {
                    reader.document(document.operation().get(), outline.pointer(document.index()), around);
                }
            }
            return reader.entries;
        }
    }

    private void document(Operation operation, String pointer, Context context) throws IOException {
        JsonPlace place = new JsonPlace(file, pointer);
        if (operation.shape() == Operation.Shape.WHOLE) {
            whole(operation, place, context);
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            boolean list = json.currentToken() == JsonToken.START_ARRAY;
            if (key.equals("data") && json.currentToken() == JsonToken.START_OBJECT) {
                document(operation, place.at(key).pointer(), context);
            } else if (!operation.keys().contains(key)) {
                json.skipChildren();
            } else if (list && operation.shape() == Operation.Shape.LISTS) {
                list(operation, key, place.at(key), context);
            } else {
                entry(operation, key, place.at(key), context);
            }
        }
    }

    private void whole(Operation operation, JsonPlace place, Context context) throws IOException {
        int depth = json.getParsingContext().getNestingDepth();
        try {
            Members all = new Members(Trees.read(json, place), place);
            take(
                    operation,
                    "",
                    all.object("data").filter(data -> all.has("status_code")).orElse(all),
                    context);
        } catch (Unreadable fault) {
            faults.accept(fault);
            leave(true, depth);
        }
    }

    private void list(Operation operation, String key, JsonPlace place, Context context) throws IOException {
        if (operation.kind() == EvidenceKind.AUTHORIZATION_DETAILS) {
            sink.accept(new DetailList(key, place));
        }
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entry(operation, key, place.at(index), context);
            index++;
        }
    }

    private void entry(Operation operation, String key, JsonPlace place, Context context) throws IOException {
        boolean container = json.currentToken().isStructStart();
        int depth = json.getParsingContext().getNestingDepth();
        try {
            take(operation, key, new Members(Trees.read(json, place), place), context);
        } catch (Unreadable fault) {
            faults.accept(fault);
            leave(container, depth);
        }
    }

    private void take(Operation operation, String key, Members members, Context context) {
        operation.reader().read(new Entry(key, members, context), sink);
        entries++;
    }

    /** Goes on to the end of an entry that was left in the middle. */
    private void leave(boolean container, int depth) throws IOException {
        while (container && json.getParsingContext().getNestingDepth() >= depth) {
            json.nextToken();
        }
    }

    /** Kinds that a file's documents hold, for the register. */
    public static List<EvidenceKind> kinds(Outline outline) {
        return outline.documents().stream()
                .flatMap(d -> d.operation().stream())
                .map(Operation::kind)
                .distinct()
                .toList();
    }
}
