package org.iamassay.policy.decision;

import java.util.List;
import org.iamassay.policy.PolicyDocument;

/** A document made ready for decisions; made once and used for any number of requests. */
public final class CompiledPolicy {

    private final PolicyDocument document;
    private final List<CompiledStatement> statements;

    private CompiledPolicy(PolicyDocument document, boolean ofResource) {
        boolean variables = document.version()
                .filter(PolicyDocument.CURRENT_VERSION::equals)
                .isPresent();
        this.document = document;
        this.statements = document.statements().stream()
                .map(statement -> new CompiledStatement(
                        statement, Garbled.of(statement, document.faults()), variables, ofResource))
                .toList();
    }

    /** A policy of a principal or of an organization. */
    public static CompiledPolicy of(PolicyDocument document) {
        return new CompiledPolicy(document, false);
    }

    /** A policy of a resource: it may leave Resource out, and its ARNs are not completed. */
    public static CompiledPolicy ofResource(PolicyDocument document) {
        return new CompiledPolicy(document, true);
    }

    public PolicyDocument document() {
        return document;
    }

    List<CompiledStatement> statements() {
        return statements;
    }
}
