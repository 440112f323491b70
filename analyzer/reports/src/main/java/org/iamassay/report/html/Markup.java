package org.iamassay.report.html;

import java.util.Locale;
import org.iamassay.report.SafeText;

/** Texts as markup and as JSON that stay texts, whatever they hold. */
final class Markup {

    private Markup() {}

    /** For element content and quoted attributes. */
    static String escape(String text) {
        String visible = SafeText.lines(text);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A JSON string that cannot end the element it stands in, and is plain ASCII where a parser might differ. */
    static void json(StringBuilder out, String text) {
        String visible = SafeText.lines(text);
        out.append('"');
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Lower case letters, digits and hyphens: fit for ids and class names. */
    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
