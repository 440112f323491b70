package org.iamassay.report.data;

import org.iamassay.report.SafeText;

/** Text as Markdown that shows exactly that text: no markup, HTML, link, list or table of its own. */
final class MarkdownText {

    private static final String ESCAPED = "\\`*_[]#|~$!{}";

    private MarkdownText() {}

    /** A text within a line. */
    static String escape(String text) {
        String visible = SafeText.visible(text).strip();
        StringBuilder result = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            result.append(escape(visible, i));
        }
        return result.toString();
    }

    private static String escape(String text, int place) {
        char c = text.charAt(place);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "&#64;"; // not a mention of somebody
            default -> escape(c, text, place);
        };
    }

    private static String escape(char c, String text, int place) {
        if (isLinkStart(text, place)) {
            return "&#" + (int) c + ";";
        }
        boolean escaped = ESCAPED.indexOf(c) >= 0 || isListMark(text, place);
        return escaped ? "\\" + c : String.valueOf(c);
    }

    /** Bare addresses become links in many viewers. */
    private static boolean isLinkStart(String text, int place) {
        return text.startsWith("://", place) || text.regionMatches(true, place - 3, "www.", 0, 4);
    }

    /** A dash, plus, equals sign or number at the beginning of a line begins a list or a heading. */
    private static boolean isListMark(String text, int place) {
        char c = text.charAt(place);
        if (place == 0) {
            return c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')') && text.chars().limit(place).allMatch(d -> d >= '0' && d <= '9');
    }

    /** A text as code, with a fence longer than any row of backticks in it. */
    static String code(String text) {
        String visible = SafeText.visible(text);
        String fence = "`";
        while (visible.contains(fence)) {
            fence += "`";
        }
        String pad = visible.startsWith("`") || visible.endsWith("`") || visible.isBlank() ? " " : "";
        return fence + pad + visible + pad + fence;
    }
}
