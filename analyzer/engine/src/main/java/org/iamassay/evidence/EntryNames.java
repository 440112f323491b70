package org.iamassay.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cleans the paths of archive entries and refuses those that would leave the archive ("zip slip"). */
final class EntryNames {

    private final Limits limits;
    private final Map<String, Integer> seen = new HashMap<>();

    EntryNames(Limits limits) {
        this.limits = limits;
    }

    /** Why an entry of this name is refused; empty when it is not. */
    String refusal(String name) {
        if (name.length() > limits.pathChars()) {
            return "its path is longer than " + Printable.number(limits.pathChars()) + " characters";
        }
        if (name.indexOf('\\') >= 0) {
            return "its path has a backslash";
        }
        if (name.startsWith("/") || isDrive(name)) {
            return "its path is absolute";
        }
        List<String> parts = parts(name);
        if (parts.contains("..")) {
            return "its path leads out of the archive";
        }
        if (parts.size() > limits.depth()) {
            return "its path has more than " + limits.depth() + " folders";
        }
        return parts.isEmpty() ? "it has no name" : "";
    }

    /** The path without empty and {@code .} parts; a second entry of the same path gets a number. */
    String clean(String name) {
        String path = String.join("/", parts(name));
        int times = seen.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + " (" + times + ')';
    }

    private static boolean isDrive(String name) {
        return name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(List.of(name.split("/", -1)));
        parts.removeIf(part -> part.isEmpty() || part.equals("."));
        return parts;
    }
}
