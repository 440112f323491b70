package org.iamassay.policy.lint;

/** Something that is looked for in a document. */
@FunctionalInterface
interface Rule {

    void look(LintDocument document, Findings findings);

    /** A rule that judges each statement alone. */
    @FunctionalInterface
    interface OfStatement {
        void look(LintStatement statement, Findings findings);
    }

    static Rule each(OfStatement rule) {
        return (document, findings) -> document.statements().forEach(statement -> rule.look(statement, findings));
    }
}
