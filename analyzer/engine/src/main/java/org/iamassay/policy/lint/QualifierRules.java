package org.iamassay.policy.lint;

import java.util.Set;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Condition.Qualifier;

/** Set operators against keys of one value, plain operators against keys of several. */
final class QualifierRules {

    /** Issuers whose tokens name one audience. */
    private static final Set<String> SINGLE_AUDIENCE = Set.of(
            "accounts.google.com",
            "cognito-identity.amazonaws.com",
            "graph.facebook.com",
            "token.actions.githubusercontent.com",
            "www.amazon.com");

    private QualifierRules() {}

    static void look(LintStatement statement, Findings findings) {
        Keys keys = statement.facts().keys();
        for (KeyTest test : statement.conditions()) {
            Operator operator = test.operator();
            boolean compares = operator.isKnown() && operator.family() != Operator.Family.NULL;
            if (compares && !operator.isQualified() && keys.isMultiValued(test.key())) {
                findings.add("MISSING_QUALIFIER", test.pointer(), operator.written() + " " + test.key());
            } else if (isAudience(test) && operator.qualifier() == Qualifier.FOR_ANY_VALUE) {
                boolean single = SINGLE_AUDIENCE.contains(Keys.prefix(test.key()));
                findings.add(
                        single ? "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE" : "CONFIRM_AUDIENCE_CLAIM_TYPE",
                        test.pointer(),
                        operator.written() + " " + test.key());
            } else if (operator.qualifier() == Qualifier.FOR_ALL_VALUES
                    && statement.allows()
                    && keys.isSingleValued(test.key())
                    && !isDemanded(statement, test.key())) {
                findings.add(
                        "FORALLVALUES_WITH_SINGLE_VALUED_KEY", test.pointer(), operator.written() + " " + test.key());
            }
        }
    }

    private static boolean isAudience(KeyTest test) {
        return Keys.isAddress(test.key()) && Ascii.endsWith(test.key(), ":aud");
    }

    /** Another condition holds only where the key is there, so that its absence opens nothing. */
    private static boolean isDemanded(LintStatement statement, String key) {
        return statement.conditions().stream()
                .filter(test -> test.isOn(key))
                .anyMatch(test -> test.isNullFalse() || test.operator().demandsKey());
    }
}
