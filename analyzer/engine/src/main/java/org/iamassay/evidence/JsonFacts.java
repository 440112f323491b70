package org.iamassay.evidence;

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
import org.iamassay.evidence.json.Operations;
import org.jspecify.annotations.Nullable;

/** What the top level of a JSON object tells, read in one pass; a placebo recording is looked through. */
final class JsonFacts {

    private static final int MOST_KEYS_SHOWN = 5;
    private static final int FIRST_ERROR_STATUS = 400;

    /** The texts that are looked at; a hostile file may have millions of others. */
    private static final Set<String> WANTED =
            Set.of("schema", "account", "partition", "collectedAt", "State", "ReportFormat", "status_code");

    private final List<String> keys = new ArrayList<>();
    private final Set<String> tellingKeys = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable String content;
    private GeneratedTime generatedTime = GeneratedTime.NONE;
    private Optional<String> otherCommand = Optional.empty();
    private String errorCode = "";
    private String errorMessage = "";
    private boolean recording;
    private boolean dictionaries;

    /** Reads the object that the parser stands on, up to its end or to a key that decides what it is. */
    void read(JsonParser json) throws IOException {
        while (otherCommand.isEmpty() && json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (OtherTools.KEYS.contains(key)) {
                tellingKeys.add(key);
            }
            if (keys.size() < MOST_KEYS_SHOWN) {
                keys.add(key);
            }
            member(key, json);
        }
    }

    private void member(String key, JsonParser json) throws IOException {
        JsonToken value = json.currentToken();
        if (key.equals("Content") && value == JsonToken.VALUE_STRING) {
            content = json.getText();
        } else if (key.equals("GeneratedTime")) {
            generatedTime = GeneratedTime.read(json);
        } else if (key.equals("Error") && value == JsonToken.START_OBJECT) {
            error(json);
        } else if (key.equals("data") && value == JsonToken.START_OBJECT && !recording) {
            recording = true;
            read(json);
        } else if (key.equals("CredentialReport") && value == JsonToken.START_ARRAY) {
            dictionaries = true;
            json.skipChildren();
        } else if (value.isScalarValue()) {
            scalar(key, json);
        } else {
            otherCommand = command(key);
            // What decides is read by others, who tell a key that stands twice in a policy from one elsewhere.
            if (otherCommand.isEmpty()) {
                json.skipChildren();
            }
        }
    }

    private void scalar(String key, JsonParser json) throws IOException {
        if (WANTED.contains(key)) {
            texts.put(key, json.getText());
        }
        otherCommand = command(key);
    }

    private void error(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("Code")) {
                errorCode = json.getText();
            } else if (name.equals("Message")) {
                errorMessage = json.getText();
            }
            json.skipChildren();
        }
    }

    private static Optional<String> command(String key) {
        return Operations.wordsOfKey(key).map("aws "::concat);
    }

    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    GeneratedTime generatedTime() {
        return generatedTime;
    }

    /** The command whose output this is, when it is one that is not read. */
    Optional<String> otherCommand() {
        return otherCommand;
    }

    boolean isError() {
        return !errorCode.isEmpty() || status() >= FIRST_ERROR_STATUS;
    }

    String errorCode() {
        return errorCode.isEmpty() ? "HTTP " + status() : errorCode;
    }

    String errorMessage() {
        return errorMessage;
    }

    boolean isRecording() {
        return recording;
    }

    /** Whether it has a list of dictionaries under AirIAM's key. */
    boolean hasDictionaries() {
        return dictionaries;
    }

    /** The text of a scalar member, or empty. */
    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** Keys by which exports of other tools are known. */
    Set<String> tellingKeys() {
        return tellingKeys;
    }

    List<String> keys() {
        return keys;
    }

    private int status() {
        try {
            return Integer.parseInt(text("status_code"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
