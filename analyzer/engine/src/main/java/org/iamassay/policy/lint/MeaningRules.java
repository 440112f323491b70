package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Condition.Qualifier;
import org.iamassay.policy.Wildcards;

/** Conditions that say something else than their author meant. Source: IAM User Guide, condition keys; policy.md 6.5. */
final class MeaningRules {

    private static final int LITERALS = 6;
    private static final List<String> SENSITIVE = List.of(
            "aws:PrincipalOrgID",
            "aws:PrincipalAccount",
            "aws:SourceAccount",
            "aws:SourceOrgID",
            "aws:ResourceAccount",
            "aws:ResourceOrgID",
            "aws:userid");
    /** Variables whose value no caller chooses: to compare an account with one's own is what they are for. */
    private static final Set<String> GIVEN = Set.of(
            "aws:principalaccount",
            "aws:principalorgid",
            "aws:resourceaccount",
            "aws:resourceorgid",
            "aws:sourceaccount",
            "aws:sourceorgid",
            "aws:userid");

    private static final Set<String> WILDCARDS_ALONE = Set.of("*", "**");
    private static final String MFA = "aws:MultiFactorAuthPresent";

    private MeaningRules() {}

    /** A pattern of asterisks alone is a test whether the key is there, or no test at all. */
    static void wildcards(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            boolean all = test.values().stream().anyMatch(value -> WILDCARDS_ALONE.contains(value.text()));
            boolean pattern = test.operator().isLike() || test.operator().family() == Operator.Family.ARN;
            if (all && pattern) {
                findings.add(
                        wildcardCode(test.operator()),
                        test.pointer(),
                        test.operator().written() + " " + test.key());
            }
        }
    }

    private static String wildcardCode(Operator operator) {
        if (!operator.isNegated()) {
            boolean always = operator.ifExists() || operator.qualifier() == Qualifier.FOR_ALL_VALUES;
            return always ? "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION" : "EQUIVALENT_TO_NULL_FALSE";
        }
        return operator.qualifier() == Qualifier.FOR_ANY_VALUE
                ? "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION"
                : "EQUIVALENT_TO_NULL_TRUE";
    }

    /** Each wildcard of a key that decides who gets in needs a literal text before it. */
    static void tooPermissive(LintStatement statement, Findings findings) {
        if (!statement.allows()) {
            return;
        }
        for (KeyTest test : statement.conditions()) {
            boolean sensitive = SENSITIVE.stream().anyMatch(test::isOn)
                    || (Keys.isAddress(test.key()) && Ascii.endsWith(test.key(), ":sub"));
            boolean positive = test.operator().isKnown() && !test.operator().isNegated();
            if (sensitive && positive && test.operator().family() == Operator.Family.STRING) {
                test.values().forEach(value -> tooPermissive(statement, test, value, findings));
            }
        }
    }

    private static void tooPermissive(LintStatement statement, KeyTest test, Entry value, Findings findings) {
        String text = value.text();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean variable = statement.document().hasVariables() && isChosen(text, i);
            boolean wildcard =
                    Wildcards.hasAny(String.valueOf(c)) && test.operator().isLike();
            if ((variable || wildcard) && run < LITERALS) {
                String code = variable ? "VARIABLE_USAGE_TOO_PERMISSIVE" : "WILDCARD_USAGE_TOO_PERMISSIVE";
                findings.add(code, value.pointer(), text, test.key());
                return;
            }
            run = variable || wildcard ? 0 : run + 1;
            int end = variable ? text.indexOf('}', i) : -1;
            i = end > 0 ? end : i;
        }
    }

    /** Whether a variable begins there that the caller may have chosen. */
    private static boolean isChosen(String text, int at) {
        int end = text.startsWith("${", at) ? text.indexOf('}', at) : -1;
        return end > 0
                && !GIVEN.contains(text.substring(at + "${".length(), end).toLowerCase(Locale.ROOT));
    }

    /** Long-term keys lack the key: a plain Bool in a Deny does not stop them, an IfExists in an Allow lets them through. */
    static void mfa(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            if (test.isOn(MFA) && test.operator().family() == Operator.Family.BOOL) {
                boolean asked = test.values().stream().anyMatch(value -> Ascii.same(value.text(), "true"));
                boolean passes =
                        statement.denies() && !asked && !test.operator().ifExists();
                boolean lets = statement.allows() && asked && test.operator().ifExists();
                if ((passes && !deniesAbsent(statement)) || lets) {
                    findings.add(
                            "BAD_PATTERN_FOR_MFA",
                            test.pointer(),
                            test.operator().written(),
                            lets ? "Bool" : "BoolIfExists");
                }
            }
        }
    }

    private static boolean deniesAbsent(LintStatement statement) {
        return statement.conditions().stream()
                .anyMatch(test -> test.isOn(MFA) && test.operator().family() == Operator.Family.NULL);
    }

    static void services(LintStatement statement, Findings findings) {
        for (KeyTest test : statement.conditions()) {
            if (test.isOn("dynamodb:Attributes") && statement.allows() && !statement.hasKey("dynamodb:Select")) {
                findings.add("DYNAMODB_ATTRIBUTES_WITHOUT_SELECT", test.pointer(), test.key(), "dynamodb:Select");
            }
            boolean prefix = test.isOn("s3:prefix") && test.operator().isKnown();
            if (prefix
                    && test.operator().family() == Operator.Family.STRING
                    && (statement.denies() != test.operator().isNegated())) {
                findings.add("S3_PREFIX_IN_NEGATIVE_CONTEXT", test.pointer(), test.key());
            }
        }
    }

    /** Keys about the resource say nothing in the policy of that resource. */
    static void irrelevant(LintStatement statement, Findings findings) {
        if (statement.type() == PolicyType.RESOURCE) {
            statement.conditions().stream()
                    .filter(test -> test.isOn("aws:ResourceAccount")
                            || test.isOn("aws:ResourceOrgID")
                            || test.isOn("aws:ResourceOrgPaths"))
                    .forEach(test -> findings.add("IRRELEVANT_CONDITION_KEY_IN_POLICY", test.pointer(), test.key()));
        }
    }
}
