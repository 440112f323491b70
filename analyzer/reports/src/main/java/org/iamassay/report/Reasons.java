package org.iamassay.report;

import java.util.Set;
import org.iamassay.model.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** Reason codes in words (checklist section 1.2). */
public final class Reasons {

    private static final String MISSING = "missing-evidence";

    private final Texts texts;
    private final Set<EvidenceKind> given;

    Reasons(Texts texts) {
        this(texts, Set.of());
    }

    /** Reasons of an assessment that had these kinds of evidence. */
    public Reasons(Texts texts, Set<EvidenceKind> given) {
        this.texts = texts;
        this.given = given;
    }

    /** The reason in words; empty for none, the code itself for one that has no words. */
    public String explain(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        int colon = reason.indexOf(':');
        String code = colon < 0 ? reason : reason.substring(0, colon);
        String detail = colon < 0 ? "" : reason.substring(colon + 1);
        // The evidence is there, and a parameter that would say what to make of it is not set.
        boolean unset = code.equals(MISSING)
                && EvidenceKind.ofWord(detail).filter(given::contains).isPresent();
        String key = "reason." + (unset ? "parameter-missing" : code);
        return texts.has(key) ? texts.get(key, detail, command(detail)) : reason;
    }

    private static String command(String kind) {
        return EvidenceKind.ofWord(kind).map(EvidenceKind::command).orElse("");
    }
}
