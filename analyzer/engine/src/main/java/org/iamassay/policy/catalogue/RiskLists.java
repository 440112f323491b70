package org.iamassay.policy.catalogue;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The actions of the risk categories (policy.md 5.1).
 *
 * <p>Of the categories that ask for an Allow on {@code *} only actions with a resource type count: those that need {@code *}
 * cannot be written otherwise.
 */
public final class RiskLists {

    /** Actions whose reply is data of the account. */
    public static final Set<String> DATA_EXFILTRATION = Set.of(
            "s3:GetObject",
            "ssm:GetParameter",
            "ssm:GetParameters",
            "ssm:GetParametersByPath",
            "secretsmanager:GetSecretValue",
            "secretsmanager:BatchGetSecretValue");

    private static final String CREDENTIALS = "credential-exposure";
    private static final String DATA = "data-access";
    private static final String RESOURCES = "resource-exposure";

    private static final Comparator<CatalogueAction> BY_SERVICE_AND_NAME = Comparator.comparing(
                    CatalogueAction::service)
            .thenComparing(CatalogueAction::name, String.CASE_INSENSITIVE_ORDER);

    private final Catalogue catalogue;
    private final RiskNames names;
    private final Map<RiskCategory, Lazy<List<CatalogueAction>>> actions = new EnumMap<>(RiskCategory.class);

    RiskLists(Catalogue catalogue, RiskNames names) {
        this.catalogue = catalogue;
        this.names = names;
        for (RiskCategory category : RiskCategory.values()) {
            actions.put(category, new Lazy<>(() -> find(category)));
        }
    }

    /** The actions of a category, by service and name. */
    public List<CatalogueAction> actions(RiskCategory category) {
        return actions.getOrDefault(category, new Lazy<>(List::of)).get();
    }

    /** Whether an action counts for a category. */
    public boolean has(RiskCategory category, CatalogueAction action) {
        return switch (category) {
            case DATA_EXFILTRATION -> DATA_EXFILTRATION.contains(action.name());
            case CREDENTIAL_EXPOSURE -> action.takesResource() && isNamed(CREDENTIALS, action);
            case PERMISSIONS_MANAGEMENT ->
                action.takesResource() && action.level() == AccessLevel.PERMISSIONS_MANAGEMENT;
            case DATA_ACCESS -> isNamed(DATA, action);
            case RESOURCE_EXPOSURE -> isNamed(RESOURCES, action);
            case INFRASTRUCTURE_MODIFICATION ->
                action.takesResource() && action.level().changes();
        };
    }

    /** The categories that an action counts for. */
    public Set<RiskCategory> of(CatalogueAction action) {
        return actions.keySet().stream()
                .filter(category -> has(category, action))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of a list as its authors wrote it, also those that are no action of the catalogue and those that need {@code *}. */
    public Set<String> named(RiskCategory category) {
        return switch (category) {
            case DATA_EXFILTRATION -> DATA_EXFILTRATION;
            case CREDENTIAL_EXPOSURE -> names.named(CREDENTIALS);
            case DATA_ACCESS -> names.named(DATA);
            case RESOURCE_EXPOSURE -> names.named(RESOURCES);
            case PERMISSIONS_MANAGEMENT, INFRASTRUCTURE_MODIFICATION ->
                actions(category).stream().map(CatalogueAction::name).collect(Collectors.toUnmodifiableSet());
        };
    }

    private boolean isNamed(String list, CatalogueAction action) {
        return names.named(list).contains(action.name());
    }

    private List<CatalogueAction> find(RiskCategory category) {
        return switch (category) {
            case PERMISSIONS_MANAGEMENT, INFRASTRUCTURE_MODIFICATION ->
                catalogue.everything().stream()
                        .filter(action -> has(category, action))
                        .toList();
            default ->
                named(category).stream()
                        .map(catalogue::action)
                        .flatMap(Optional::stream)
                        .filter(action -> has(category, action))
                        .sorted(BY_SERVICE_AND_NAME)
                        .toList();
        };
    }
}
