package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;
import org.iamassay.policy.PolicyDocument;

/** A document as it is written, read for the rules. */
final class LintDocument {

    private final Node.Members root;
    private final PolicyType type;
    private final Facts facts;
    private final long characters;
    private final List<LintStatement> statements = new ArrayList<>();

    LintDocument(Node.Members root, PolicyType type, Facts facts, long characters) {
        this.root = root;
        this.type = type;
        this.facts = facts;
        this.characters = characters;
        Node statement = root.byName().get("Statement");
        if (statement instanceof Node.Members alone) {
            statements.add(new LintStatement(this, "/Statement", alone));
        } else if (statement instanceof Node.Items items) {
            for (int i = 0; i < items.list().size(); i++) {
                if (items.list().get(i) instanceof Node.Members members) {
                    statements.add(new LintStatement(this, Pointer.item("/Statement", i), members));
                }
            }
        }
    }

    Node.Members root() {
        return root;
    }

    PolicyType type() {
        return type;
    }

    Facts facts() {
        return facts;
    }

    /** The length that quotas speak of: without white space between the parts. */
    long characters() {
        return characters;
    }

    List<LintStatement> statements() {
        return statements;
    }

    /** Whether {@code ${…}} stands for a value of the request. */
    boolean hasVariables() {
        return root.byName().get("Version") instanceof Node.Text version
                && version.shown().equals(PolicyDocument.CURRENT_VERSION);
    }
}
