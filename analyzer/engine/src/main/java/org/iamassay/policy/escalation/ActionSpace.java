package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Statement;

/** The actions that matter to escalation, numbered; statements speak of a set of them. */
final class ActionSpace {

    private final List<String> actions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> services = new HashSet<>();
    private final Map<String, BitSet> known = new HashMap<>();

    ActionSpace(Collection<String> actions) {
        this.actions = List.copyOf(actions);
        for (String action : this.actions) {
            numbers.put(action, numbers.size());
            services.add(service(action));
        }
    }

    /** The number of an action of a method. */
    int number(String action) {
        return numbers.getOrDefault(action, -1);
    }

    int size() {
        return actions.size();
    }

    /** The numbers of the actions of a method; of each list one will do. */
    List<BitSet> numbers(Method method) {
        return method.actions().stream()
                .map(some -> {
                    BitSet set = new BitSet();
                    some.forEach(action -> set.set(number(action)));
                    return set;
                })
                .toList();
    }

    /** The actions that a statement speaks of. */
    BitSet of(Statement statement) {
        BitSet covered = union(statement.actions());
        if (!statement.notActions().isEmpty()) {
            BitSet rest = new BitSet();
            rest.set(0, actions.size());
            rest.andNot(union(statement.notActions()));
            covered.or(rest);
        }
        return covered;
    }

    private BitSet union(List<String> patterns) {
        BitSet union = new BitSet();
        for (String pattern : patterns) {
            if (services.contains(service(pattern)) || Actions.isEverything(pattern)) {
                union.or(known.computeIfAbsent(pattern, this::find));
            }
        }
        return union;
    }

    private BitSet find(String pattern) {
        BitSet found = new BitSet();
        for (String action : new ArrayList<>(actions)) {
            found.set(number(action), Actions.matches(pattern, action));
        }
        return found;
    }

    private static String service(String action) {
        int colon = action.indexOf(':');
        return (colon < 0 ? "" : action.substring(0, colon)).toLowerCase(Locale.ROOT);
    }
}
