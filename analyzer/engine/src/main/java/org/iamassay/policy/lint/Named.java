package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.policy.Node;
import org.iamassay.policy.Pointer;

/** The principals that a statement names, with their places. */
final class Named {

    private Named() {}

    /** Those of one kind, under Principal and NotPrincipal. */
    static List<Entry> of(LintStatement statement, String kind) {
        return Stream.of("Principal", "NotPrincipal")
                .flatMap(element -> of(statement, element, kind).stream())
                .toList();
    }

    static List<Entry> of(LintStatement statement, String element, String kind) {
        if (!(statement.get(element) instanceof Node.Members kinds)) {
            return List.of();
        }
        return LintStatement.texts(kinds.byName().get(kind), Pointer.child(statement.pointer(element), kind));
    }

    /** Whether everybody the statement names is of the kind, and it names somebody. */
    static boolean only(LintStatement statement, String kind) {
        return statement.get("Principal") instanceof Node.Members kinds
                && kinds.byName().keySet().equals(Set.of(kind))
                && !of(statement, "Principal", kind).isEmpty();
    }
}
