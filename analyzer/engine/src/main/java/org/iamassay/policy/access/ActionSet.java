package org.iamassay.policy.access;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.policy.catalogue.CatalogueAction;

/** Actions of the catalogue. */
public final class ActionSet {

    private final ActionNumbers numbers;
    private final BitSet members;

    ActionSet(ActionNumbers numbers, BitSet members) {
        this.numbers = numbers;
        this.members = members;
    }

    /** Whether the action is one of them; one that the catalogue lacks never is. */
    public boolean contains(String action) {
        return numbers.number(action).stream().anyMatch(members::get);
    }

    /** Whether all actions of the service are, and the catalogue knows the service. */
    public boolean containsService(String prefix) {
        List<CatalogueAction> actions = numbers.catalogue().actions(prefix);
        return !actions.isEmpty() && actions.stream().allMatch(action -> contains(action.name()));
    }

    /** Whether one of the actions is. */
    public boolean containsAny(Collection<String> actions) {
        return actions.stream().anyMatch(this::contains);
    }

    /** What it has in common with actions, in the order of the catalogue. */
    public List<CatalogueAction> in(Collection<String> actions) {
        BitSet common = numbers.ofAll(actions);
        common.and(members);
        return common.stream().mapToObj(numbers::action).toList();
    }

    /** All of them, in the order of the catalogue. */
    public Stream<CatalogueAction> all() {
        return members.stream().mapToObj(numbers::action);
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** How many they are. */
    public int size() {
        return members.cardinality();
    }
}
