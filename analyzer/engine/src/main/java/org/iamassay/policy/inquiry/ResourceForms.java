package org.iamassay.policy.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.policy.Patterns;
import org.iamassay.policy.Resources;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;

/** Which resources an action can be about at all, so that a statement of several services is not read across them. */
final class ResourceForms {

    private static final String VARIABLE = "\\$\\{[^}]*}";

    private final Catalogue catalogue;
    private final Map<String, Optional<List<String>>> forms = new HashMap<>();

    ResourceForms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a pattern of Resource can match a resource of the action; yes where the catalogue does not tell. */
    boolean fits(String pattern, String action) {
        Optional<List<String>> known = forms.computeIfAbsent(action, this::forms);
        String plain = pattern.replaceAll(VARIABLE, "*");
        return known.isEmpty()
                || Resources.isEverything(pattern)
                || known.get().stream().anyMatch(form -> Patterns.meet(form, plain));
    }

    /** The forms of an action's resources; none for an action that needs {@code *}. */
    private Optional<List<String>> forms(String name) {
        Optional<CatalogueAction> action = catalogue.action(name);
        if (action.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (CatalogueAction.ResourceUse use : action.get().resources()) {
            Optional<String> arn = catalogue
                    .resourceType(action.get().service(), use.type())
                    .map(type -> type.arn().replaceAll(VARIABLE, "*"));
            if (arn.isEmpty()) {
                return Optional.empty();
            }
            found.add(arn.get());
        }
        return Optional.of(found);
    }
}
