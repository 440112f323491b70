package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of a document that change what it means; style is none of them (checklist 5.10). */
public final class Mistakes {

    private static final int SHOWN = 10;

    /** Warnings of AWS's that change what a condition means: "operator and type mismatch". */
    private static final Set<String> TYPES = Set.of(
            "TYPE_MISMATCH",
            "TYPE_MISMATCH_BOOLEAN",
            "TYPE_MISMATCH_DATE",
            "TYPE_MISMATCH_NUMBER",
            "TYPE_MISMATCH_STRING");

    private final List<LintFinding> list;

    private Mistakes(List<LintFinding> list) {
        this.list = list;
    }

    /** Those among the findings of a document. */
    static Mistakes of(Lint lint) {
        return new Mistakes(lint.findings().stream()
                .filter(finding ->
                        TYPES.contains(finding.code()) || finding.level().isAtLeast(FindingClass.SECURITY_WARNING))
                .toList());
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The first of them. */
    public List<LintFinding> shown() {
        return list.stream().limit(SHOWN).toList();
    }

    /** How many there are, and the first: code, what stands there, and what was probably meant. */
    public String words() {
        String shown = shown().stream().map(Mistakes::words).collect(Collectors.joining(", "));
        String more = list.size() > SHOWN ? ", …" : "";
        return list.size() == 1 ? "1 mistake: " + shown : list.size() + " mistakes: " + shown + more;
    }

    private static String words(LintFinding finding) {
        return finding.code() + " " + finding.found() + (finding.hint().isEmpty() ? "" : " → " + finding.hint());
    }
}
