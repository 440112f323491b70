package org.iamassay.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** What a JSON reader says of a text that is none, for a person. */
public final class JsonErrors {

    private static final List<String> OF_THE_READER = List.of(" (start marker", " (for ");

    private JsonErrors() {}

    /** Without what the reader adds about its own source. */
    public static String words(JsonProcessingException error) {
        String message = error.getOriginalMessage();
        int end = message.length();
        for (String own : OF_THE_READER) {
            int at = message.indexOf(own);
            end = at < 0 ? end : Math.min(end, at);
        }
        return message.substring(0, end);
    }
}
