package org.iamassay.policy.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Wildcards;
import org.iamassay.words.Suggestions;

/**
 * What AWS documents of its actions, at one date.
 *
 * <p>An action that is not in it is worth a word, never an error: catalogues grow old.
 */
public final class Catalogue {

    /** The most bytes that a part of a catalogue's file may have. */
    public static final int LARGEST_PART = 64 << 20;

    /** The most bytes that a catalogue's file may have. */
    public static final int LARGEST_FILE = 32 << 20;

    private final String version;
    private final Supplier<Provenance> provenance;
    private final SortedMap<String, Entry> services;
    private final ConditionKeys globalKeys;
    private final Set<String> resourceControlled;
    private final AwsPolicies policies;
    private final RiskLists risks;
    private final Lazy<List<CatalogueAction>> everything = new Lazy<>(this::all);

    /** A service: its name in words where it is known, and the rest. */
    record Entry(Optional<String> name, Supplier<Service> service) {}

    Catalogue(
            String version,
            Supplier<Provenance> provenance,
            SortedMap<String, Entry> services,
            ConditionKeys globalKeys,
            RiskNames risks,
            Set<String> resourceControlled,
            AwsPolicies policies) {
        this.version = version;
        this.provenance = provenance;
        this.services = services;
        this.globalKeys = globalKeys;
        this.risks = new RiskLists(this, risks);
        this.resourceControlled = resourceControlled;
        this.policies = policies;
    }

    /**
     * A catalogue that is made in memory.
     *
     * @param version date of the actions
     */
    public Catalogue(
            String version,
            List<CatalogueAction> actions,
            List<ResourceType> resourceTypes,
            List<ConditionKey> conditionKeys,
            AwsPolicies policies) {
        this(
                version,
                () -> new Provenance(version, List.of(), ""),
                grouped(actions, resourceTypes),
                new ConditionKeys(conditionKeys),
                RiskNames.NONE,
                Set.of(),
                policies);
    }

    /** The catalogue that is shipped with the program; its parts are read when they are first asked for. */
    public static Catalogue shipped() {
        return ShippedCatalogue.get();
    }

    /**
     * A catalogue that {@code scripts/build-catalogue} wrote.
     *
     * @throws CatalogueException if the bytes are none that this program reads
     */
    public static Catalogue read(byte[] zip) {
        return CatalogueFile.checked(zip);
    }

    /** Date of the actions, as {@code 2026-09-26}. */
    public String version() {
        return version;
    }

    /** Date, sources and digest, as every report prints them. */
    public Provenance provenance() {
        return provenance.get();
    }

    /** Prefixes of the services, sorted. */
    public List<String> services() {
        return List.copyOf(services.keySet());
    }

    /** Whether a service has the prefix; case does not matter. */
    public boolean hasService(String prefix) {
        return services.containsKey(lower(prefix));
    }

    /** The name of a service in words. */
    public Optional<String> serviceName(String prefix) {
        return Optional.ofNullable(services.get(lower(prefix))).flatMap(Entry::name);
    }

    /** Whether resource control policies reach the resources of a service. */
    public boolean isResourceControlled(String prefix) {
        return resourceControlled.contains(lower(prefix));
    }

    /** The actions of a service, by name; none if it is not known. */
    public List<CatalogueAction> actions(String prefix) {
        return service(prefix).map(Service::actions).orElse(List.of());
    }

    /** An action by its name with prefix; case does not matter. */
    public Optional<CatalogueAction> action(String name) {
        return ofPrefix(name).flatMap(service -> service.action(name));
    }

    /** The actions that a pattern of an Action element matches, by service and name. */
    public List<CatalogueAction> matching(String pattern) {
        if (Actions.isEverything(pattern)) {
            return everything();
        }
        return ofPrefix(pattern).map(service -> service.matching(pattern)).orElse(List.of());
    }

    /** All actions, by service and name. */
    public List<CatalogueAction> everything() {
        return everything.get();
    }

    /** Whether a pattern reaches a whole service: {@code *}, {@code svc:*}, or one that matches all its actions by wildcard. */
    public boolean wholeService(String pattern) {
        if (Actions.isEverything(pattern)) {
            return true;
        }
        int colon = pattern.indexOf(':');
        if (colon <= 0 || Wildcards.first(pattern) < colon || !Wildcards.hasAny(pattern)) {
            return false;
        }
        return Actions.isEverything(pattern.substring(colon + 1))
                || ofPrefix(pattern).map(service -> service.isWhole(pattern)).orElse(false);
    }

    /** The action that the writer of an unknown name may have meant, else its service with another name. */
    public Optional<String> nearest(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Suggestions.nearest(name, services.keySet());
        }
        String prefix = name.substring(0, colon);
        if (hasService(prefix)) {
            return Suggestions.nearest(
                    name, actions(prefix).stream().map(CatalogueAction::name).toList());
        }
        return Suggestions.nearest(prefix, services.keySet()).map(near -> near + name.substring(colon));
    }

    /** A resource type of a service. */
    public Optional<ResourceType> resourceType(String service, String name) {
        return service(service).flatMap(known -> known.type(name));
    }

    /** The resource types of a service, by name; none if it is not known. */
    public List<ResourceType> resourceTypes(String prefix) {
        return service(prefix).map(Service::types).orElse(List.of());
    }

    /** A condition key as a document spells it, {@code aws:RequestTag/team} too; case does not matter. */
    public Optional<ConditionKey> conditionKey(String name) {
        return ofPrefix(name)
                .flatMap(service -> service.key(name))
                .or(() -> globalKeys.find(name))
                .or(() -> OidcKeys.find(name));
    }

    /** The actions of the risk categories. */
    public RiskLists risks() {
        return risks;
    }

    /** The documents of AWS's managed policies. */
    public AwsPolicies policies() {
        return policies;
    }

    private Optional<Service> ofPrefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : service(name.substring(0, colon));
    }

    private Optional<Service> service(String prefix) {
        Entry entry = services.get(lower(prefix));
        return entry == null ? Optional.empty() : Optional.of(entry.service().get());
    }

    private List<CatalogueAction> all() {
        List<CatalogueAction> all = new ArrayList<>();
        services.values().forEach(entry -> all.addAll(entry.service().get().actions()));
        return List.copyOf(all);
    }

    private static SortedMap<String, Entry> grouped(List<CatalogueAction> actions, List<ResourceType> types) {
        Map<String, List<CatalogueAction>> byService =
                actions.stream().collect(Collectors.groupingBy(action -> lower(action.service())));
        SortedMap<String, Entry> services = new TreeMap<>();
        byService.forEach((prefix, its) -> {
            List<ResourceType> itsTypes = types.stream()
                    .filter(type -> lower(type.service()).equals(prefix))
                    .toList();
            Service service = new Service(its, itsTypes, List.of());
            services.put(prefix, new Entry(Optional.empty(), () -> service));
        });
        return services;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
