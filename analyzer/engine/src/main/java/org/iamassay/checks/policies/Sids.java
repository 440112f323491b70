package org.iamassay.checks.policies;

import java.util.List;
import java.util.Locale;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Statement;

/** Whether the names of statements say what the statements are for. */
final class Sids {

    private static final int SPEAKING = 8;

    // Sids that AWS's editors make up; "stmt" is how "Statement" is shortened there.
    private static final List<String> MADE_UP = List.of("visualeditor", "stmt", "statement");

    private Sids() {}

    /** Whether every statement of a document that was read to its end has a speaking Sid. */
    static boolean speak(PolicyDocument document) {
        return document.isWhole()
                && !document.statements().isEmpty()
                && document.statements().stream().map(Statement::sid).allMatch(sid -> isSpeaking(sid.orElse("")));
    }

    /** The Sids of a document, an empty text for a statement without. */
    static List<String> of(PolicyDocument document) {
        return document.statements().stream()
                .map(statement -> statement.sid().orElse(""))
                .toList();
    }

    private static boolean isSpeaking(String sid) {
        String lower = sid.toLowerCase(Locale.ROOT);
        return sid.length() >= SPEAKING && MADE_UP.stream().noneMatch(lower::startsWith);
    }
}
