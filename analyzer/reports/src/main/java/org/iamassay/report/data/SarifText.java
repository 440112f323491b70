package org.iamassay.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.iamassay.check.Severity;

/** Words of SARIF: messages that show exactly the text given, and levels. */
final class SarifText {

    private SarifText() {}

    /** Writes a member {@code message}. */
    static void message(JsonGenerator json, String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", escape(text));
        json.writeEndObject();
    }

    /** A text in which nothing is taken for a placeholder or a link (SARIF 2.1.0, 3.11.5 and 3.11.6). */
    static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "{{")
                .replace("}", "}}")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    /** The level of a failure. */
    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW, INFO -> "note";
        };
    }

    /** Priority from 0 to 100: the weight in the score, of the heaviest. */
    static int rank(Severity severity) {
        return severity.halves() * 100 / Severity.CRITICAL.halves();
    }

    /** What GitHub sorts security alerts by, from 0 to 10, within its bands of critical, high, medium and low. */
    static String securitySeverity(Severity severity) {
        double points = switch (severity) {
            case CRITICAL -> 9.5;
            case HIGH -> 8.0;
            case MEDIUM -> 5.5;
            case LOW -> 2.0;
            case INFO -> 0.0;
        };
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
