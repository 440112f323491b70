package org.iamassay.frame;

import java.util.Collection;
import java.util.Locale;

/** Writes a list into one cell as a JSON array of strings, so that it can be taken apart again. */
public final class JsonList {

    private static final char FIRST_PLAIN = ' ';

    private JsonList() {}

    /** The array; empty for an empty list. */
    public static String of(Collection<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        StringBuilder json = new StringBuilder("[");
        for (String text : texts) {
            json.append(json.length() == 1 ? "\"" : ",\"");
            append(json, text);
            json.append('"');
        }
        return json.append(']').toString();
    }

    private static void append(StringBuilder json, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < FIRST_PLAIN) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
    }
}
