package org.iamassay.report;

import java.util.Arrays;
import org.iamassay.model.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** Reason codes in words (checklist section 1.2). */
final class Reasons {

    private final Texts texts;

    Reasons(Texts texts) {
        this.texts = texts;
    }

    /** The reason in words; empty for none, the code itself for one that has no words. */
    String explain(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        int colon = reason.indexOf(':');
        String code = colon < 0 ? reason : reason.substring(0, colon);
        String detail = colon < 0 ? "" : reason.substring(colon + 1);
        String key = "reason." + code;
        return texts.has(key) ? texts.get(key, detail, command(detail)) : reason;
    }

    private static String command(String kind) {
        return Arrays.stream(EvidenceKind.values())
                .filter(k -> k.word().equals(kind))
                .map(EvidenceKind::command)
                .findFirst()
                .orElse("");
    }
}
