package org.iamassay.report.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names of files with their way into folders and archives. */
final class FileNames {

    private FileNames() {}

    /** The name of each folder, archive and file on the way. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        rewritten(name, part -> {
            parts.add(part);
            return part;
        });
        return parts;
    }

    /** The way with each part rewritten; its signs stay. */
    static String rewritten(String name, UnaryOperator<String> part) {
        StringBuilder result = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && name.charAt(i) != '/' && name.charAt(i) != '\\') {
                continue;
            }
            // An archive ends with an exclamation mark where the way goes on inside it.
            boolean archive = i < name.length() && i > start && name.charAt(i - 1) == '!';
            String one = name.substring(start, archive ? i - 1 : i);
            if (!one.isEmpty()) {
                result.append(part.apply(one));
            }
            result.append(archive ? "!" : "");
            if (i < name.length()) {
                result.append(name.charAt(i));
            }
            start = i + 1;
        }
        return result.toString();
    }
}
