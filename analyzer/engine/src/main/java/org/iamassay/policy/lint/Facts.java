package org.iamassay.policy.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iamassay.policy.Actions;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.ResourceType;
import org.iamassay.settings.Suggestions;

/** What the catalogue says, kept ready for one run over a document. */
final class Facts {

    /** Looking for what was meant compares with every name of a service: not for ever more words. */
    private static final int MOST_SUGGESTIONS = 200;

    private static final int LONGEST_WORD = 80;

    private final Catalogue catalogue;
    private final Keys keys;
    private final Map<String, List<CatalogueAction>> byPattern = new HashMap<>();
    private final Map<String, List<ArnForm>> forms = new HashMap<>();
    private int suggestions;

    Facts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.keys = new Keys(catalogue);
    }

    /** Whether there is a catalogue at all; without one nothing is unknown. */
    boolean areThere() {
        return !catalogue.services().isEmpty();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Keys keys() {
        return keys;
    }

    boolean hasService(String prefix) {
        return catalogue.hasService(prefix);
    }

    List<CatalogueAction> matching(String pattern) {
        String key = Actions.isEverything(pattern) ? "*" : pattern;
        return byPattern.computeIfAbsent(key, catalogue::matching);
    }

    /** The actions of a statement: those of Action, and all but those of NotAction. */
    Set<CatalogueAction> covered(Collection<String> actions, Collection<String> notActions) {
        Set<CatalogueAction> covered = new LinkedHashSet<>();
        actions.stream().distinct().forEach(pattern -> covered.addAll(matching(pattern)));
        if (!notActions.isEmpty()) {
            Set<CatalogueAction> rest = new LinkedHashSet<>(matching("*"));
            notActions.stream().distinct().forEach(pattern -> matching(pattern).forEach(rest::remove));
            covered.addAll(rest);
        }
        return covered;
    }

    /** The forms of the ARNs whose service part is the given one, of all resource types that an action names. */
    List<ArnForm> forms(String service) {
        if (forms.isEmpty()) {
            readForms();
        }
        return forms.getOrDefault(service.toLowerCase(Locale.ROOT), List.of());
    }

    /** The forms of the resource types of an action. */
    List<ArnForm> forms(CatalogueAction action) {
        return action.resources().stream()
                .flatMap(use -> catalogue.resourceType(action.service(), use.type()).stream())
                .flatMap(type -> ArnForm.of(type.arn()).stream())
                .toList();
    }

    String similarService(String prefix) {
        return similar(prefix, catalogue.services());
    }

    String similarAction(String action) {
        String service = action.substring(0, action.indexOf(':'));
        return similar(
                action,
                catalogue.actions(service).stream().map(CatalogueAction::name).toList());
    }

    String similar(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD || suggestions >= MOST_SUGGESTIONS) {
            return "";
        }
        suggestions++;
        return Suggestions.nearest(word, known).orElse("");
    }

    private void readForms() {
        Set<String> seen = new TreeSet<>();
        for (String service : catalogue.services()) {
            for (CatalogueAction action : catalogue.actions(service)) {
                for (CatalogueAction.ResourceUse use : action.resources()) {
                    if (seen.add(service + ":" + use.type())) {
                        catalogue.resourceType(service, use.type()).ifPresent(this::add);
                    }
                }
            }
        }
    }

    private void add(ResourceType type) {
        Optional<ArnForm> form = ArnForm.of(type.arn());
        form.ifPresent(one -> forms.computeIfAbsent(one.service(), s -> new java.util.ArrayList<>())
                .add(one));
    }
}
