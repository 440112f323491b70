package org.iamassay.policy.access;

import java.util.BitSet;
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

    /** Whether all of the others are, and there are any. */
    public boolean containsAll(ActionSet others) {
        BitSet lacking = (BitSet) others.members.clone();
        lacking.andNot(members);
        return lacking.isEmpty() && !others.isEmpty();
    }

    /** Whether one of the others is. */
    public boolean meets(ActionSet others) {
        return members.intersects(others.members);
    }

    /** What both have in common. */
    public ActionSet and(ActionSet others) {
        BitSet common = (BitSet) members.clone();
        common.and(others.members);
        return new ActionSet(numbers, common);
    }

    /** Its members by their numbers, which are their places in the catalogue, service by service; to be changed at will. */
    public BitSet copy() {
        return (BitSet) members.clone();
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
