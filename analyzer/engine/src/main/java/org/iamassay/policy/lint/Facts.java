package org.iamassay.policy.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iamassay.policy.Actions;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.words.Suggestions;

/** What the catalogue says, kept ready for one run over a document. */
final class Facts {

    /** Looking for what was meant compares with every name of a service: not for ever more words. */
    private static final int MOST_SUGGESTIONS = 200;

    /** Actions of all statements together: some two hundred statements on all there are. */
    private static final long MOST_EXPANDED = 4_000_000;

    private static final int LONGEST_WORD = 80;

    private final Catalogue catalogue;
    private final SharedFacts shared;
    private final Map<String, List<CatalogueAction>> byPattern = new HashMap<>();
    private int suggestions;
    private long expanded;

    Facts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.shared = SharedFacts.of(catalogue);
    }

    /** Whether there is a catalogue at all; without one nothing is unknown. */
    boolean areThere() {
        return !catalogue.services().isEmpty();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Keys keys() {
        return shared.keys();
    }

    boolean hasService(String prefix) {
        return catalogue.hasService(prefix);
    }

    List<CatalogueAction> matching(String pattern) {
        String key = Actions.isEverything(pattern) ? "*" : pattern;
        return byPattern.computeIfAbsent(key, catalogue::matching);
    }

    /** The actions of a statement: those of Action, and all but those of NotAction; none once there were too many. */
    List<CatalogueAction> covered(Collection<String> actions, Collection<String> notActions) {
        if (isExhausted()) {
            return List.of();
        }
        List<CatalogueAction> covered = expanded(actions, notActions);
        expanded += covered.size();
        return covered;
    }

    /** Whether not every statement was looked at action by action. */
    boolean isExhausted() {
        return expanded > MOST_EXPANDED;
    }

    private List<CatalogueAction> expanded(Collection<String> actions, Collection<String> notActions) {
        Map<String, CatalogueAction> covered = new LinkedHashMap<>();
        actions.stream().distinct().forEach(pattern -> matching(pattern).forEach(one -> covered.put(one.name(), one)));
        if (!notActions.isEmpty()) {
            Map<String, CatalogueAction> rest = new LinkedHashMap<>();
            matching("*").forEach(one -> rest.put(one.name(), one));
            notActions.stream()
                    .distinct()
                    .forEach(pattern -> matching(pattern).forEach(one -> rest.remove(one.name())));
            covered.putAll(rest);
        }
        return List.copyOf(covered.values());
    }

    /** The forms of the ARNs whose service part is the given one, of all resource types that an action names. */
    List<ArnForm> forms(String service) {
        return shared.forms(service);
    }

    /** The forms of the resource types of an action. */
    List<ArnForm> forms(CatalogueAction action) {
        return shared.forms(action);
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
}
