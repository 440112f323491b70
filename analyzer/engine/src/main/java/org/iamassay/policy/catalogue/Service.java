package org.iamassay.policy.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iamassay.policy.Wildcards;

/** What a catalogue says of one service. */
final class Service {

    private static final Comparator<CatalogueAction> BY_NAME =
            Comparator.comparing(CatalogueAction::name, String.CASE_INSENSITIVE_ORDER);

    private final List<CatalogueAction> actions;
    private final Map<String, ResourceType> types = new HashMap<>();
    private final ConditionKeys keys;

    Service(List<CatalogueAction> actions, List<ResourceType> types, List<ConditionKey> keys) {
        this.actions = actions.stream().sorted(BY_NAME).toList();
        types.forEach(type -> this.types.put(type.name().toLowerCase(Locale.ROOT), type));
        this.keys = new ConditionKeys(keys);
    }

    List<CatalogueAction> actions() {
        return actions;
    }

    Optional<CatalogueAction> action(String name) {
        int at = firstFrom(name);
        return at < actions.size() && actions.get(at).name().equalsIgnoreCase(name)
                ? Optional.of(actions.get(at))
                : Optional.empty();
    }

    /** The place of the first action whose name does not come before the text. */
    private int firstFrom(String text) {
        int low = 0;
        int high = actions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (String.CASE_INSENSITIVE_ORDER.compare(actions.get(middle).name(), text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The actions that a pattern with the service's prefix matches; only those with its plain beginning are tried. */
    List<CatalogueAction> matching(String pattern) {
        String beginning = pattern.substring(0, Wildcards.first(pattern));
        List<CatalogueAction> found = new ArrayList<>();
        for (int i = firstFrom(beginning); i < actions.size() && begins(actions.get(i), beginning); i++) {
            if (Wildcards.matches(pattern, actions.get(i).name(), false)) {
                found.add(actions.get(i));
            }
        }
        return List.copyOf(found);
    }

    private static boolean begins(CatalogueAction action, String beginning) {
        return action.name().regionMatches(true, 0, beginning, 0, beginning.length());
    }

    boolean isWhole(String pattern) {
        return actions.stream().allMatch(action -> Wildcards.matches(pattern, action.name(), false));
    }

    Optional<ResourceType> type(String name) {
        return Optional.ofNullable(types.get(name.toLowerCase(Locale.ROOT)));
    }

    List<ResourceType> types() {
        return types.values().stream()
                .sorted(Comparator.comparing(ResourceType::name))
                .toList();
    }

    Optional<ConditionKey> key(String name) {
        return keys.find(name);
    }
}
