package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.ResourceType;
import org.jspecify.annotations.Nullable;

/** What is worked out of a catalogue once, for all documents and threads. */
final class SharedFacts {

    /** Of the catalogue that was asked for last: a run of the program has one. */
    private static volatile @Nullable SharedFacts last;

    /** The service part of resource types that belong to services of any name. */
    private static final String ANY = "*";

    private final Keys keys;
    private final Map<String, List<ArnForm>> ofAction = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<ArnForm>> byService;

    private final Catalogue catalogue;

    private SharedFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.keys = new Keys(catalogue);
    }

    static SharedFacts of(Catalogue catalogue) {
        SharedFacts known = last;
        if (known == null || known.catalogue != catalogue) {
            known = new SharedFacts(catalogue);
            last = known;
        }
        return known;
    }

    Keys keys() {
        return keys;
    }

    List<ArnForm> forms(String service) {
        Map<String, List<ArnForm>> forms = byService();
        List<ArnForm> own = forms.getOrDefault(service.toLowerCase(Locale.ROOT), List.of());
        List<ArnForm> any = forms.getOrDefault(ANY, List.of());
        if (own.isEmpty() || any.isEmpty()) {
            return own;
        }
        List<ArnForm> both = new ArrayList<>(own);
        both.addAll(any);
        return both;
    }

    List<ArnForm> forms(CatalogueAction action) {
        return ofAction.computeIfAbsent(
                action.name(),
                name -> action.resources().stream()
                        .flatMap(use -> catalogue.resourceType(action.service(), use.type()).stream())
                        .flatMap(type -> ArnForm.of(type.arn()).stream())
                        .toList());
    }

    private synchronized Map<String, List<ArnForm>> byService() {
        if (byService == null) {
            Map<String, List<ArnForm>> forms = new HashMap<>();
            for (String service : catalogue.services()) {
                for (ResourceType type : catalogue.resourceTypes(service)) {
                    for (ArnForm form : ArnForm.of(type.arn())) {
                        forms.computeIfAbsent(form.service(), s -> new ArrayList<>())
                                .add(form);
                    }
                }
            }
            byService = forms;
        }
        return byService;
    }
}
