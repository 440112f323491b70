package org.iamassay.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.model.JsonPlace;
import org.jspecify.annotations.Nullable;

/** Walks over one document: of each list it looks at the first entry and at the owners of all. */
final class DocumentWalk {

    private static final int MOST_KEYS_SHOWN = 5;
    private static final int FIRST_ERROR_STATUS = 400;
    private static final int LONGEST_SCALAR = 4_000;

    /** The texts at the top that tell something; a hostile file may have millions of others. */
    private static final Set<String> SCALARS = Set.of(
            "IsTruncated",
            "isTruncated",
            "Marker",
            "NextToken",
            "nextToken",
            "status_code",
            "JobId",
            "Arn",
            "TrailARN",
            "HubArn");

    private final JsonParser json;
    private final @Nullable Operation named;
    private final String file;
    private final int index;
    private final Set<String> keys = new HashSet<>();
    private final List<String> shown = new ArrayList<>();
    private final Map<String, String> scalars = new HashMap<>();
    private final Map<AccountId, Integer> owners = new HashMap<>();
    private final Map<AccountId, Integer> guessed = new HashMap<>();
    private List<Operation> alike = List.of();
    private @Nullable Operation operation;
    private String errorCode = "";
    private String errorMessage = "";
    private boolean recording;

    DocumentWalk(JsonParser json, @Nullable Operation named, String file, int index) {
        this.json = json;
        this.named = named;
        this.file = file;
        this.index = index;
    }

    /** Walks the object that the parser stands on, to its end. */
    DocumentOutline walk() throws IOException {
        members("");
        if (operation != null) {
            operation.owners().forEach(name -> {
                String member = name.replace("?", "");
                if (scalars.containsKey(member)) {
                    own(name, scalars.get(member));
                }
            });
        }
        return new DocumentOutline(
                index,
                Optional.ofNullable(operation),
                shown,
                owners,
                guessed,
                isTruncated(),
                errorCode.isEmpty() && status() >= FIRST_ERROR_STATUS ? "HTTP " + status() : errorCode,
                errorMessage,
                recording,
                scalars.getOrDefault("JobId", ""),
                operation == null ? alike.stream().map(Operation::words).toList() : List.of());
    }

    private void members(String at) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (!keys.add(at + "/" + key)) {
                throw new Unreadable(place(at).at(key), "a key that stands there twice", "each key once");
            }
            if (shown.size() < MOST_KEYS_SHOWN) {
                shown.add(key);
            }
            member(at, key);
        }
    }

    private void member(String at, String key) throws IOException {
        boolean object = json.currentToken() == JsonToken.START_OBJECT;
        if (object && key.equals("data") && at.isEmpty()) {
            recording = true;
            members("/data");
        } else if (object && key.equals("Error")) {
            Members error =
                    new Members(Trees.read(json, place(at).at(key)), place(at).at(key));
            errorCode = error.words("Code");
            errorMessage = error.words("Message");
        } else if (json.currentToken().isScalarValue()) {
            scalar(key);
        } else {
            container(at, key);
        }
    }

    private void scalar(String key) throws IOException {
        if (SCALARS.contains(key) && json.getTextLength() < LONGEST_SCALAR) {
            scalars.put(key, json.getText());
        }
        decide(candidates(key, Operation.Shape.WHOLE), null);
    }

    private void container(String at, String key) throws IOException {
        boolean list = json.currentToken() == JsonToken.START_ARRAY;
        List<Operation> some = new ArrayList<>(candidates(key, list ? Operation.Shape.LISTS : Operation.Shape.OBJECT));
        some.addAll(candidates(key, Operation.Shape.WHOLE));
        if (some.isEmpty()) {
            json.skipChildren();
        } else if (Trees.DOCUMENTS.contains(key)) {
            json.skipChildren();
            decide(some, null);
        } else if (list) {
            elements(at, key, some);
        } else {
            Members entry =
                    new Members(Trees.read(json, place(at).at(key)), place(at).at(key));
            decide(some, entry);
            own(entry);
        }
    }

    private void elements(String at, String key, List<Operation> some) throws IOException {
        boolean first = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (first && json.currentToken() == JsonToken.START_OBJECT) {
                Members entry = new Members(
                        Trees.read(json, place(at).at(key).at(0)),
                        place(at).at(key).at(0));
                decide(some, entry);
                own(entry);
            } else if (json.currentToken() == JsonToken.START_OBJECT) {
                ownersOfElement();
            } else {
                json.skipChildren();
            }
            first = false;
        }
        if (first) {
            decide(some, null);
        } else {
            decide(some.stream().filter(o -> o.shape() == Operation.Shape.WHOLE).toList(), null);
        }
    }

    private void ownersOfElement() throws IOException {
        Set<String> members = operation == null ? Set.of() : operation.owners();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                if (members.contains(key) || members.contains("?" + key)) {
                    own(members.contains(key) ? key : "?" + key, json.getText());
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void own(Members entry) {
        if (operation != null) {
            for (String name : operation.owners()) {
                String member = name.replace("?", "");
                if (entry.has(member)) {
                    own(name, entry.words(member));
                }
            }
        }
    }

    private void own(String name, String arn) {
        AccountId account = Arn.of(arn).account();
        if (account.isValid()) {
            (name.startsWith("?") ? guessed : owners).merge(account, 1, Integer::sum);
        }
    }

    private static List<Operation> candidates(String key, Operation.Shape shape) {
        return Operations.ofKey(key).stream().filter(o -> o.shape() == shape).toList();
    }

    /** The first key that tells decides, unless a later one tells more; an entry tells look-alikes apart, else the name. */
    private void decide(List<Operation> some, @Nullable Members entry) {
        List<Operation> fitting = some.stream()
                .filter(o -> entry == null || o.fits().test(entry))
                .filter(o -> !o.onlyByName() || o.equals(named))
                .toList();
        Operation chosen = choice(fitting, entry != null);
        if (chosen != null && (operation == null || rank(chosen) > rank(operation))) {
            operation = chosen;
        } else if (chosen == null && alike.isEmpty()) {
            alike = fitting;
        }
    }

    private @Nullable Operation choice(List<Operation> fitting, boolean byEntry) {
        if (named != null && fitting.contains(named)) {
            return named;
        }
        List<Operation> read = fitting.stream().filter(o -> !o.isOther()).toList();
        boolean sure = byEntry || read.size() == 1 || (read.isEmpty() && !fitting.isEmpty());
        return sure
                ? read.stream()
                        .findFirst()
                        .or(() -> fitting.stream().findFirst())
                        .orElse(null)
                : null;
    }

    /** The Users of get-group are not those of list-users: what is known by the whole document goes first. */
    private static int rank(Operation operation) {
        return operation.isOther() ? 0 : operation.shape() == Operation.Shape.WHOLE ? 2 : 1;
    }

    private boolean isTruncated() {
        return Boolean.parseBoolean(scalars.get("IsTruncated"))
                || Boolean.parseBoolean(scalars.get("isTruncated"))
                || List.of("Marker", "NextToken", "nextToken").stream()
                        .anyMatch(key -> !List.of("", "null").contains(scalars.getOrDefault(key, "")));
    }

    private int status() {
        try {
            return Integer.parseInt(scalars.getOrDefault("status_code", "0"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private JsonPlace place(String at) {
        return new JsonPlace(file, at);
    }
}
