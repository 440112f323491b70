package org.iamassay.policy.lint;

import java.util.Set;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;
import org.iamassay.policy.PolicyDocument;

/** The elements of a document. Source: IAM User Guide, "Grammar of the IAM JSON policy language". */
final class GrammarRules {

    private static final Set<String> NAMES = Set.of("Version", "Id", "Statement");
    private static final String OLD = "2008-10-17";

    private GrammarRules() {}

    static void elements(LintDocument document, Findings findings) {
        unknown(document.root(), "", NAMES, findings);
        Node id = document.root().byName().get("Id");
        if (id != null && !(id instanceof Node.Text)) {
            findings.add("DATA_TYPE_MISMATCH", "/Id", id.shown());
        }
    }

    static void version(LintDocument document, Findings findings) {
        Node version = document.root().byName().get("Version");
        if (version == null) {
            findings.add("MISSING_VERSION", "", "Version");
        } else if (!(version instanceof Node.Text text)) {
            findings.add("DATA_TYPE_MISMATCH", "/Version", version.shown());
        } else if (text.shown().equals(OLD)) {
            findings.add("OLD_VERSION", "/Version", OLD);
        } else if (!text.shown().equals(PolicyDocument.CURRENT_VERSION)) {
            findings.add("INVALID_VERSION", "/Version", text.shown(), PolicyDocument.CURRENT_VERSION);
        }
    }

    static void statement(LintDocument document, Findings findings) {
        Node statement = document.root().byName().get("Statement");
        if (statement == null) {
            findings.add("MISSING_STATEMENT", "", "Statement");
        } else if (statement instanceof Node.Items items) {
            if (items.list().isEmpty()) {
                findings.add("MISSING_STATEMENT", "/Statement", "Statement");
            }
            for (int i = 0; i < items.list().size(); i++) {
                if (!(items.list().get(i) instanceof Node.Members)) {
                    findings.add(
                            "DATA_TYPE_MISMATCH",
                            Pointer.item("/Statement", i),
                            items.list().get(i).shown());
                }
            }
        } else if (!(statement instanceof Node.Members)) {
            findings.add("DATA_TYPE_MISMATCH", "/Statement", statement.shown());
        }
    }

    /** Names that the grammar does not know; element names are case-sensitive. */
    static void unknown(Node.Members members, String pointer, Set<String> known, Findings findings) {
        for (String name : members.byName().keySet()) {
            if (!known.contains(name)) {
                String meant = known.stream()
                        .filter(element -> Ascii.same(element, name))
                        .findFirst()
                        .orElse("");
                findings.add("INVALID_POLICY_ELEMENT", Pointer.child(pointer, name), name, meant);
            }
        }
    }
}
