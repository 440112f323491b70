package org.iamassay.policy.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.catalogue.CatalogueAction;

/** Conditions on tags, where no action of a service carries them. */
final class TagRules {

    private static final List<String> PREFIXES = List.of("aws:ResourceTag/", "aws:RequestTag/");
    private static final long MOST_PAIRS = 400_000;

    private TagRules() {}

    static void look(LintStatement statement, Findings findings) {
        boolean effective = statement.allows() || statement.denies();
        if (!effective
                || statement.type() == PolicyType.TRUST
                || !statement.facts().areThere()) {
            return;
        }
        long pairs = (long) statement.covered().size() * statement.conditions().size();
        if (pairs > MOST_PAIRS) {
            findings.more();
            return;
        }
        for (KeyTest test : statement.conditions()) {
            if (isTag(test) && test.operator().demandsKey()) {
                look(statement, test, findings);
            }
        }
    }

    private static void look(LintStatement statement, KeyTest test, Findings findings) {
        boolean notAction = statement.has("NotAction");
        List<String> services = servicesWithout(statement, test.key());
        if (services.isEmpty() || (!notAction && statement.isBroad())) {
            return;
        }
        String effect = statement.allows() ? "ALLOW" : "DENY";
        String code = effect + (notAction ? "_NOTACTION" : "") + "_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE";
        findings.add(code, test.pointer(), test.key(), Words.first(services));
    }

    /** The services of which the statement covers actions, but none that carries the key. */
    private static List<String> servicesWithout(LintStatement statement, String key) {
        Map<String, Boolean> carried = new TreeMap<>();
        for (CatalogueAction action : statement.covered()) {
            boolean known = carried.getOrDefault(action.service(), false);
            carried.put(action.service(), known || statement.facts().keys().isOf(action, key));
        }
        return carried.entrySet().stream()
                .filter(one -> !one.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isTag(KeyTest test) {
        return PREFIXES.stream()
                        .anyMatch(prefix -> Ascii.startsWith(test.key(), prefix)
                                && test.key().length() > prefix.length())
                || test.isOn("aws:TagKeys");
    }
}
