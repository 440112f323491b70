package org.iamassay.policy.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.ResourceType;
import org.jspecify.annotations.Nullable;

/** What is worked out of a catalogue once, for all documents and threads. */
final class SharedFacts {

    private static final Map<Catalogue, SharedFacts> OF = Collections.synchronizedMap(new WeakHashMap<>());

    /** The service part of resource types that belong to services of any name. */
    private static final String ANY = "*";

    private final Keys keys;
    private final Map<String, List<ArnForm>> ofAction = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<ArnForm>> byService;

    private SharedFacts(Catalogue catalogue) {
        this.keys = new Keys(catalogue);
    }

    static SharedFacts of(Catalogue catalogue) {
        return OF.computeIfAbsent(catalogue, SharedFacts::new);
    }

    Keys keys() {
        return keys;
    }

    List<ArnForm> forms(Catalogue catalogue, String service) {
        Map<String, List<ArnForm>> forms = byService(catalogue);
        List<ArnForm> own = forms.getOrDefault(service.toLowerCase(Locale.ROOT), List.of());
        List<ArnForm> any = forms.getOrDefault(ANY, List.of());
        if (own.isEmpty() || any.isEmpty()) {
            return own;
        }
        List<ArnForm> both = new ArrayList<>(own);
        both.addAll(any);
        return both;
    }

    List<ArnForm> forms(Catalogue catalogue, CatalogueAction action) {
        return ofAction.computeIfAbsent(
                action.name(),
                name -> action.resources().stream()
                        .flatMap(use -> catalogue.resourceType(action.service(), use.type()).stream())
                        .flatMap(type -> ArnForm.of(type.arn()).stream())
                        .toList());
    }

    private synchronized Map<String, List<ArnForm>> byService(Catalogue catalogue) {
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
