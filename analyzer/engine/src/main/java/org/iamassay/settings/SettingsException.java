package org.iamassay.settings;

/** A file of settings that is refused: its message is one sentence with file, line, what was found and what is expected. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_QUOTE = 60;

    /** About a file as a whole. */
    public SettingsException(String file, String what) {
        super(printable(file + ": " + what));
    }

    /** About one line, counted from 1. */
    public SettingsException(String file, int line, String what) {
        super(printable(file + ", line " + line + ": " + what));
    }

    /** About one character; line and column are counted from 1. */
    public SettingsException(String file, int line, int column, String what) {
        super(printable(file + ", line " + line + ", column " + column + ": " + what));
    }

    /** A word of the file in quotation marks, cut. */
    public static String quote(String word) {
        String shown = word.length() <= LONGEST_QUOTE ? word : word.substring(0, LONGEST_QUOTE) + "…";
        return "\"" + shown + "\"";
    }

    /** Without control characters: the words of a file must not steer a terminal. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
