package org.iamassay.evidence;

/**
 * Something about the evidence that the user must know: which file, where, what was found, what was expected, what to do.
 *
 * @param level how much it takes away
 * @param file name as the user gave or would find it
 * @param place line, worksheet row or JSON path; empty for the file as a whole
 * @param found what was found
 * @param expected what was expected, or empty
 * @param advice what to do, or empty
 */
public record Problem(Level level, String file, String place, String found, String expected, String advice) {

    /** How much a problem takes away. */
    public enum Level {
        /** Read anyway; a person should know. */
        WARNING,
        /** A file or part of it was not used: the result is incomplete (exit code 4). */
        UNUSED,
        /** The path could not be read at all (exit code 3). */
        UNREADABLE
    }

    public static Problem warning(String file, String place, String found, String expected) {
        return new Problem(Level.WARNING, file, place, found, expected, "");
    }

    /** A file, or part of one, that is left out. */
    public static Problem unused(String file, String place, String found, String expected, String advice) {
        return new Problem(Level.UNUSED, file, place, found, expected, advice);
    }

    /** A path that could not be read at all. */
    public static Problem unreadable(String file, String found, String advice) {
        return new Problem(Level.UNREADABLE, file, "", found, "", advice);
    }

    /** The same of something that nobody will miss. */
    Problem asWarning() {
        return new Problem(Level.WARNING, file, place, found, expected, advice);
    }

    /** The problem as one sentence. */
    public String sentence() {
        StringBuilder text = new StringBuilder(file);
        if (!place.isEmpty()) {
            text.append(", ").append(place);
        }
        text.append(": ").append(found);
        if (!expected.isEmpty()) {
            text.append("; expected ").append(expected);
        }
        if (!advice.isEmpty()) {
            text.append("; ").append(advice);
        }
        return text.append('.').toString();
    }
}
