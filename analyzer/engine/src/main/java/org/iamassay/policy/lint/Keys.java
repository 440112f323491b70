package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Wildcards;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.ConditionKey;

/** The condition keys that AWS documents: the global ones, and those of the services with the actions that carry them. */
final class Keys {

    /** Parts of a documented name that stand for anything: {@code ${TagKey}}, {@code <key>}. */
    private static final Pattern VARIABLE_PART = Pattern.compile("\\$\\{[^}]*}|<[^>]*>");

    private static final Map<String, String> GLOBAL = LintCodes.pairs("global-keys.psv");
    /** Prefixes of keys that identity providers and sessions bring along; no service has them. */
    private static final Set<String> SESSION_PREFIXES = Set.of("saml", "identitystore", "catalog", "identitycenter");

    /** Keys that credentials of compute services carry into every request. Source: IAM User Guide, keys of role sessions. */
    private static final Set<String> SESSION_KEYS = Set.of(
            "codebuild:buildarn",
            "codebuild:projectarn",
            "ec2:roledelivery",
            "ec2:sourceinstancearn",
            "ecs:cluster",
            "ecs:task",
            "eks:cluster",
            "glue:credentialissuingservice",
            "glue:roleassumedby",
            "identitystore:userid",
            "lambda:sourcefunctionarn",
            "ssm:sourceinstancearn",
            "sts:sourceidentity");

    private static final Set<String> TAG_FAMILIES = Set.of("resourcetag", "requesttag", "principaltag");

    private final Catalogue catalogue;
    private final Map<String, Set<String>> ofService = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> ofAction = new ConcurrentHashMap<>();

    Keys(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The part before the first colon, in lower case; of a key whose prefix is a web address, that address. */
    static String prefix(String key) {
        int slash = key.indexOf('/');
        int colon = isAddress(key) ? key.lastIndexOf(':') : key.indexOf(':');
        return colon < 0 || (slash >= 0 && slash < colon && !isAddress(key))
                ? ""
                : key.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Whether the key is a claim of a web identity: its prefix is the address of the issuer. */
    static boolean isAddress(String key) {
        int colon = key.indexOf(':');
        return colon > 0 && key.substring(0, colon).indexOf('.') > 0;
    }

    static boolean isGlobal(String key) {
        return Ascii.startsWith(key, "aws:");
    }

    static boolean isKnownGlobal(String key) {
        return globalType(key).isPresent();
    }

    static List<String> globalNames() {
        return List.copyOf(GLOBAL.keySet());
    }

    /** The tag family of {@code aws:ResourceTag/team} or {@code ec2:ResourceTag}, where it is one. */
    static boolean isTagFamilyWithoutKey(String key) {
        int colon = key.indexOf(':');
        String name = key.substring(colon + 1).toLowerCase(Locale.ROOT);
        String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return TAG_FAMILIES.contains(bare) && isGlobal(key);
    }

    boolean isSessionPrefix(String prefix) {
        return SESSION_PREFIXES.contains(prefix);
    }

    boolean isSessionKey(String key) {
        return SESSION_KEYS.contains(key.toLowerCase(Locale.ROOT));
    }

    /** The documented type of a key; claims of web identities are texts. */
    Optional<String> type(String key) {
        if (isGlobal(key)) {
            return globalType(key);
        }
        if (isAddress(key)) {
            return Optional.of(Ascii.endsWith(key, ":amr") ? "ArrayOfString" : "String");
        }
        return catalogue.conditionKey(key).map(ConditionKey::type).filter(type -> !type.isEmpty());
    }

    boolean isMultiValued(String key) {
        return type(key).filter(type -> type.startsWith("ArrayOf")).isPresent();
    }

    boolean isSingleValued(String key) {
        return type(key).filter(type -> !type.startsWith("ArrayOf")).isPresent();
    }

    /** Whether the service of the key's prefix documents it. */
    boolean isOfService(String key) {
        return catalogue.conditionKey(key).isPresent()
                || namesOfService(prefix(key)).stream().anyMatch(name -> isOpen(name) && fits(name, key));
    }

    List<String> namesOfService(String prefix) {
        return List.copyOf(ofService.computeIfAbsent(prefix, this::readNames));
    }

    /** Whether requests for the action carry the key. */
    boolean isOf(CatalogueAction action, String key) {
        Set<String> names = keysOf(action);
        return names.contains(key) || names.stream().anyMatch(name -> isOpen(name) && fits(name, key));
    }

    private Set<String> keysOf(CatalogueAction action) {
        return ofAction.computeIfAbsent(action.name(), name -> {
            List<String> keys = new ArrayList<>(action.conditionKeys());
            for (CatalogueAction.ResourceUse use : action.resources()) {
                keys.addAll(use.conditionKeys());
                catalogue
                        .resourceType(action.service(), use.type())
                        .ifPresent(type -> keys.addAll(type.conditionKeys()));
            }
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            keys.forEach(key -> names.add(opened(key)));
            return names;
        });
    }

    /** Keys that start with the prefix, wherever an action of the service or its resource types list them. */
    private Set<String> readNames(String service) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (CatalogueAction action : catalogue.actions(service)) {
            keysOf(action).stream()
                    .filter(name -> Ascii.startsWith(name, service + ":"))
                    .forEach(names::add);
        }
        return names;
    }

    /** What follows a slash is an example in some names, as {@code secretsmanager:ResourceTag/tag-key}. */
    private static String opened(String name) {
        int slash = name.indexOf('/');
        return slash < 0 || isOpen(name) ? name : name.substring(0, slash) + "/${Example}";
    }

    /** Whether a part of the documented name stands for anything. */
    private static boolean isOpen(String name) {
        return name.indexOf('$') >= 0 || name.indexOf('<') >= 0;
    }

    private static boolean fits(String name, String key) {
        return Wildcards.matches(VARIABLE_PART.matcher(name).replaceAll("*"), key, false);
    }

    private static Optional<String> globalType(String key) {
        int slash = key.indexOf('/');
        String name = slash < 0 || slash == key.length() - 1 ? key : key.substring(0, slash) + "/${TagKey}";
        return Optional.ofNullable(GLOBAL.get(name));
    }
}
