package org.iamassay.checks.guardrails;

import java.util.List;
import java.util.Locale;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Conditions;
import org.iamassay.policy.Statement;

/** The condition keys that tie privileged access to a second factor, a place, a time, a tag or the organization (checklist 5.13). */
final class PrivilegeKeys {

    private static final List<String> KEYS = List.of(
            "aws:multifactorauthpresent",
            "aws:multifactorauthage",
            "aws:sourceip",
            "aws:vpcsourceip",
            "aws:sourcevpc",
            "aws:sourcevpce",
            "aws:currenttime",
            "aws:epochtime",
            "aws:tokenissuetime",
            "aws:sourceidentity",
            "sts:sourceidentity",
            "aws:principalorgid",
            "aws:principalorgpaths");

    private static final List<String> TAGS = List.of("aws:principaltag/", "aws:requesttag/", "aws:resourcetag/");

    private PrivilegeKeys() {}

    /** Whether a condition of the statement is on such a key, with any operator but Null and with values that say something. */
    static boolean areCarriedBy(Statement statement) {
        return statement.conditions().stream().anyMatch(PrivilegeKeys::counts);
    }

    private static boolean counts(Condition condition) {
        return !condition.operator().equals("Null")
                && isKey(condition.key().toLowerCase(Locale.ROOT))
                && !condition.values().isEmpty()
                && condition.values().stream().noneMatch(Conditions::isOnlyWildcards);
    }

    private static boolean isKey(String key) {
        return KEYS.contains(key) || TAGS.stream().anyMatch(tag -> key.length() > tag.length() && key.startsWith(tag));
    }
}
