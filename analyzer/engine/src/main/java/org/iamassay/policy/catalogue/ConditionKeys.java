package org.iamassay.policy.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.iamassay.policy.Wildcards;

/** Condition keys by the spelling of a document: without case, and with a text in the place of {@code ${…}}. */
final class ConditionKeys {

    private static final String VARIABLE = "\\$\\{[^}]*}|<[^>]*>";
    private static final String SOMETHING = "?*";

    private final Map<String, ConditionKey> byName = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    private record Template(String pattern, ConditionKey key) {}

    ConditionKeys(Collection<ConditionKey> keys) {
        keys.forEach(this::add);
        // The most particular first: events:Metadata/${MetadataKey}/Matcher before events:Metadata/${MetadataKey}.
        templates.sort(
                Comparator.comparing((Template template) -> template.pattern().length())
                        .reversed());
    }

    Optional<ConditionKey> find(String name) {
        ConditionKey exact = byName.get(name.toLowerCase(Locale.ROOT));
        if (exact != null) {
            return Optional.of(exact);
        }
        return templates.stream()
                .filter(template -> Wildcards.matches(template.pattern(), name, false))
                .map(Template::key)
                .findFirst();
    }

    private void add(ConditionKey key) {
        byName.putIfAbsent(key.name().toLowerCase(Locale.ROOT), key);
        String pattern = key.name().replaceAll(VARIABLE, SOMETHING);
        if (!pattern.equals(key.name())) {
            templates.add(new Template(pattern, key));
        }
    }
}
