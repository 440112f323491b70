package org.iamassay.policy.lint;

import java.util.List;
import java.util.Set;
import org.iamassay.policy.Actions;
import org.iamassay.policy.catalogue.CatalogueAction;

/** The condition keys: whether AWS knows them, and whether a request for the actions carries them. */
final class KeyRules {

    private static final long MOST_PAIRS = 400_000;
    private static final Set<String> FORGEABLE = Set.of("aws:useragent", "aws:referer");

    private KeyRules() {}

    static void known(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            String key = test.key();
            int colon = key.indexOf(':');
            if (colon <= 0 || colon == key.length() - 1 || hasSpace(key)) {
                findings.add("INVALID_CONDITION_KEY_FORMAT", test.pointer(), key);
            } else if (Keys.isGlobal(key)) {
                global(statement, test, findings);
            } else if (!Keys.isAddress(key) && statement.facts().areThere()) {
                ofService(statement, test, findings);
            }
        }
    }

    /** Tag keys may hold spaces. */
    private static boolean hasSpace(String key) {
        int slash = key.indexOf('/');
        String name = slash < 0 ? key : key.substring(0, slash);
        return name.chars().anyMatch(Character::isWhitespace);
    }

    private static void global(LintStatement statement, KeyTest test, Findings findings) {
        String key = test.key();
        if (test.isOn("aws:ARN")) {
            boolean named = statement.type().namesPrincipals();
            findings.add(
                    named ? "DEPRECATED_GLOBAL_CONDITION_KEY" : "UNSUPPORTED_GLOBAL_CONDITION_KEY",
                    test.pointer(),
                    key,
                    "aws:PrincipalArn");
        } else if (Keys.isTagFamilyWithoutKey(key)) {
            findings.add("MISSING_TAG_KEY_IN_CONDITION", test.pointer(), key);
        } else if (!Keys.isKnownGlobal(key)) {
            String meant = statement.facts().similar(key, Keys.globalNames());
            findings.add("INVALID_GLOBAL_CONDITION_KEY", test.pointer(), key, meant);
        } else if (FORGEABLE.contains(key.toLowerCase(java.util.Locale.ROOT)) && !statement.denies()) {
            findings.add("UNTRUSTWORTHY_CONDITION_KEY", test.pointer(), key);
        }
    }

    private static void ofService(LintStatement statement, KeyTest test, Findings findings) {
        Keys keys = statement.facts().keys();
        String prefix = Keys.prefix(test.key());
        if (keys.isSessionPrefix(prefix) || keys.isOfService(test.key())) {
            return;
        }
        if (!statement.facts().hasService(prefix)) {
            String meant = statement.facts().similarService(prefix);
            findings.add("INVALID_SERVICE", test.pointer(), prefix, meant);
        } else if (!keys.isSessionKey(test.key())) {
            String meant = statement.facts().similar(test.key(), keys.namesOfService(prefix));
            findings.add("INVALID_SERVICE_CONDITION_KEY", test.pointer(), test.key(), meant);
        }
    }

    /** A key of a service that no request for the actions carries: what demands it never holds, what forbids it always. */
    static void unsupported(LintStatement statement, Findings findings) {
        if (statement.isBroad() || statement.covered().isEmpty()) {
            return;
        }
        long pairs = (long) statement.covered().size() * statement.conditions().size();
        if (pairs > MOST_PAIRS) {
            findings.more();
            return;
        }
        Keys keys = statement.facts().keys();
        for (KeyTest test : statement.conditions()) {
            if (!Keys.isGlobal(test.key())
                    && !Keys.isAddress(test.key())
                    && keys.isOfService(test.key())
                    && !keys.isSessionKey(test.key())) {
                unsupported(statement, test, findings);
            }
        }
    }

    private static void unsupported(LintStatement statement, KeyTest test, Findings findings) {
        Keys keys = statement.facts().keys();
        List<String> without = statement.texts("Action").stream()
                .filter(pattern -> !Actions.isEverything(pattern))
                .filter(pattern -> lacks(statement.facts().matching(pattern), keys, test.key()))
                .toList();
        if (without.isEmpty()) {
            return;
        }
        boolean all = statement.covered().stream().noneMatch(action -> keys.isOf(action, test.key()));
        if (all) {
            findings.add("UNSUPPORTED_ACTION_FOR_CONDITION_KEY", test.pointer(), test.key(), Words.first(without));
        } else if (test.operator().demandsKey()) {
            findings.add("UNKNOWN_CONDITION_FOR_ACTION", test.pointer(), test.key(), Words.first(without));
        }
    }

    private static boolean lacks(List<CatalogueAction> actions, Keys keys, String key) {
        return !actions.isEmpty() && actions.stream().noneMatch(action -> keys.isOf(action, key));
    }
}
