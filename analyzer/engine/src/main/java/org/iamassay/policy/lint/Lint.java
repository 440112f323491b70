package org.iamassay.policy.lint;

import java.util.List;

/**
 * What the examination of one document gave.
 *
 * @param type what the document was taken as
 * @param findings the gravest first
 * @param more whether there may be further findings: the document has more than are listed, or than are compared
 */
public record Lint(PolicyType type, List<LintFinding> findings, boolean more) {

    /** Copies the list. */
    public Lint {
        findings = List.copyOf(findings);
    }
}
