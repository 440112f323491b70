package org.iamassay.policy.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iamassay.policy.Actions;

/**
 * What AWS documents of its actions, at one date.
 *
 * <p>An action that is not in it is worth a word, never an error: catalogues grow old.
 */
public final class Catalogue {

    private final String version;
    private final SortedMap<String, List<CatalogueAction>> byService;
    private final Map<String, CatalogueAction> byName;
    private final Map<String, ResourceType> resourceTypes;
    private final Map<String, ConditionKey> conditionKeys;
    private final AwsPolicies policies;

    /**
     * A catalogue.
     *
     * @param version version and date of the sources, as every report prints it
     */
    public Catalogue(
            String version,
            List<CatalogueAction> actions,
            List<ResourceType> resourceTypes,
            List<ConditionKey> conditionKeys,
            AwsPolicies policies) {
        this.version = version;
        this.policies = policies;
        this.byService = new TreeMap<>();
        this.byName = new TreeMap<>();
        this.resourceTypes = new TreeMap<>();
        this.conditionKeys = new TreeMap<>();
        for (CatalogueAction action : actions) {
            byService
                    .computeIfAbsent(action.service(), s -> new java.util.ArrayList<>())
                    .add(action);
            byName.put(lower(action.name()), action);
        }
        resourceTypes.forEach(type -> this.resourceTypes.put(lower(type.service() + ":" + type.name()), type));
        conditionKeys.forEach(key -> this.conditionKeys.put(lower(key.name()), key));
    }

    /** The catalogue that is shipped with the program; read once. */
    public static Catalogue shipped() {
        return ShippedCatalogue.get();
    }

    /** Version and date of the sources, as every report prints it. */
    public String version() {
        return version;
    }

    /** Prefixes of the services, sorted. */
    public List<String> services() {
        return List.copyOf(byService.keySet());
    }

    /** Whether a service has the prefix; case does not matter. */
    public boolean hasService(String prefix) {
        return byService.containsKey(lower(prefix));
    }

    /** The actions of a service; none if it is not known. */
    public List<CatalogueAction> actions(String prefix) {
        return byService.getOrDefault(lower(prefix), List.of());
    }

    /** An action by its name with prefix; case does not matter. */
    public Optional<CatalogueAction> action(String name) {
        return Optional.ofNullable(byName.get(lower(name)));
    }

    /** The actions that a pattern of an Action element matches, by service and name. */
    public List<CatalogueAction> matching(String pattern) {
        if (Actions.isEverything(pattern)) {
            return byService.values().stream().flatMap(List::stream).toList();
        }
        int colon = pattern.indexOf(':');
        List<CatalogueAction> service = colon < 0 ? List.of() : actions(pattern.substring(0, colon));
        return service.stream()
                .filter(action -> Actions.matches(pattern, action.name()))
                .toList();
    }

    /** A resource type of a service. */
    public Optional<ResourceType> resourceType(String service, String name) {
        return Optional.ofNullable(resourceTypes.get(lower(service + ":" + name)));
    }

    /** A condition key as a document spells it, {@code aws:RequestTag/team} too; case does not matter. */
    public Optional<ConditionKey> conditionKey(String name) {
        return Optional.ofNullable(conditionKeys.get(lower(name)));
    }

    /** The documents of AWS's managed policies. */
    public AwsPolicies policies() {
        return policies;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
