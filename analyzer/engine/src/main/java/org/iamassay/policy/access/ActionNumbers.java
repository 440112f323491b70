package org.iamassay.policy.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.iamassay.policy.Statement;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;

/** The actions of a catalogue by numbers, so that sets of them are cut and joined quickly. */
final class ActionNumbers {

    private final Catalogue catalogue;
    private final List<CatalogueAction> actions = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> patterns = new HashMap<>();

    private ActionNumbers(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (String service : catalogue.services()) {
            for (CatalogueAction action : catalogue.actions(service)) {
                numbers.put(lower(action.name()), actions.size());
                actions.add(action);
            }
        }
    }

    static ActionNumbers of(Catalogue catalogue) {
        return new ActionNumbers(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    CatalogueAction action(int number) {
        return actions.get(number);
    }

    OptionalInt number(String action) {
        Integer number = numbers.get(lower(action));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The catalogued actions that a statement speaks of. */
    BitSet of(Statement statement) {
        BitSet found = new BitSet(actions.size());
        statement.actions().forEach(pattern -> found.or(matching(pattern)));
        if (!statement.notActions().isEmpty()) {
            BitSet others = new BitSet(actions.size());
            statement.notActions().forEach(pattern -> others.or(matching(pattern)));
            others.flip(0, actions.size());
            found.or(others);
        }
        return found;
    }

    /** The catalogued actions of names. */
    ActionSet setOf(Iterable<String> names) {
        BitSet found = new BitSet(actions.size());
        names.forEach(name -> number(name).ifPresent(found::set));
        return new ActionSet(this, found);
    }

    private BitSet matching(String pattern) {
        return patterns.computeIfAbsent(pattern, p -> {
            BitSet found = new BitSet(actions.size());
            catalogue.matching(p).forEach(action -> number(action.name()).ifPresent(found::set));
            return found;
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
