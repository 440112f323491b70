package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.ActionSet;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;

/** The actions of a catalogue by number, so that sets of them are joined and cut at once. */
final class ActionIndex {

    /** The numbers of a service's actions: from, and before which. */
    private record Range(int from, int to) {}

    private final List<CatalogueAction> actions = new ArrayList<>();
    private final Map<String, Range> services = new HashMap<>();
    private final List<String> names;
    private final Map<String, BitSet> patterns = new HashMap<>();
    private final IdentityHashMap<Statement, BitSet> statements = new IdentityHashMap<>();

    ActionIndex(Catalogue catalogue) {
        names = catalogue.services();
        for (String service : names) {
            int from = actions.size();
            actions.addAll(catalogue.actions(service));
            services.put(service, new Range(from, actions.size()));
        }
    }

    int size() {
        return actions.size();
    }

    CatalogueAction action(int number) {
        return actions.get(number);
    }

    /** The set by these numbers: both count in the order of the catalogue. */
    static BitSet of(ActionSet set) {
        return set.copy();
    }

    /** The actions that are such. */
    BitSet such(Predicate<CatalogueAction> such) {
        BitSet set = new BitSet(actions.size());
        IntStream.range(0, actions.size())
                .filter(i -> such.test(actions.get(i)))
                .forEach(set::set);
        return set;
    }

    /** The actions that a statement speaks of. */
    BitSet of(Statement statement) {
        return statements.computeIfAbsent(statement, this::covered);
    }

    /** The actions that a pattern matches. */
    BitSet of(String pattern) {
        return patterns.computeIfAbsent(pattern, this::matching);
    }

    /** The services of which every action is in the set. */
    List<String> whole(BitSet set) {
        return names.stream().filter(service -> isWhole(service, set)).toList();
    }

    /** Whether every action of a service is in the set; never so for one that is not known. */
    boolean isWhole(String service, BitSet set) {
        Range range = services.get(service);
        return range != null && set.nextClearBit(range.from()) >= range.to();
    }

    /** The first names of the actions of a set. */
    List<String> first(BitSet set, int most) {
        return set.stream().limit(most).mapToObj(i -> actions.get(i).name()).toList();
    }

    private BitSet covered(Statement statement) {
        BitSet set = new BitSet(actions.size());
        if (!statement.isVoid()) {
            statement.actions().forEach(pattern -> set.or(of(pattern)));
            if (!statement.notActions().isEmpty()) {
                BitSet rest = new BitSet(actions.size());
                rest.set(0, actions.size());
                statement.notActions().forEach(pattern -> rest.andNot(of(pattern)));
                set.or(rest);
            }
        }
        return set;
    }

    private BitSet matching(String pattern) {
        BitSet set = new BitSet(actions.size());
        if (Actions.isEverything(pattern)) {
            set.set(0, actions.size());
            return set;
        }
        int colon = pattern.indexOf(':');
        Range range =
                colon < 0 ? null : services.get(pattern.substring(0, colon).toLowerCase(Locale.ROOT));
        if (range != null) {
            for (int i = range.from(); i < range.to(); i++) {
                set.set(i, Actions.matches(pattern, actions.get(i).name()));
            }
        }
        return set;
    }
}
