package org.iamassay.policy;

import java.util.List;
import java.util.function.Predicate;

/** The entries of a Principal or NotPrincipal element, in the order of the document. */
public record Principals(List<Principal> list) {

    /** The principals of a statement that has no such element. */
    public static final Principals NONE = new Principals(List.of());

    /** Copies the list. */
    public Principals {
        list = List.copyOf(list);
    }

    /** Whether there is no entry. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The entries of one kind. */
    public List<Principal> of(Principal.Kind kind) {
        return list.stream().filter(principal -> principal.kind() == kind).toList();
    }

    /** Whether {@code *} is among them, alone or under any kind. */
    public boolean hasAny() {
        return list.stream().anyMatch(Principal::isAny);
    }

    /** Whether there is an entry and each one is such. */
    public boolean all(Predicate<Principal> such) {
        return !list.isEmpty() && list.stream().allMatch(such);
    }
}
