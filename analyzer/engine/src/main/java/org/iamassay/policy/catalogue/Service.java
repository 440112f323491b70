package org.iamassay.policy.catalogue;

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
        int low = 0;
        int high = actions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = String.CASE_INSENSITIVE_ORDER.compare(actions.get(middle).name(), name);
            if (order == 0) {
                return Optional.of(actions.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** The actions that a pattern with the service's prefix matches. */
    List<CatalogueAction> matching(String pattern) {
        return actions.stream()
                .filter(action -> Wildcards.matches(pattern, action.name(), false))
                .toList();
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
