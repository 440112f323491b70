package org.iamassay.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the conditions of a statement demand (checklist 1.6, policy.md 6.5). */
public final class Conditions {

    public static final String EXTERNAL_ID = "sts:ExternalId";
    public static final String MFA_PRESENT = "aws:MultiFactorAuthPresent";
    public static final String PRINCIPAL_ACCOUNT = "aws:PrincipalAccount";
    public static final String PRINCIPAL_ARN = "aws:PrincipalArn";
    public static final String PRINCIPAL_ORG_ID = "aws:PrincipalOrgID";
    public static final String PRINCIPAL_ORG_PATHS = "aws:PrincipalOrgPaths";
    public static final String SOURCE_ACCOUNT = "aws:SourceAccount";
    public static final String SOURCE_ARN = "aws:SourceArn";
    public static final String SOURCE_ORG_ID = "aws:SourceOrgID";
    public static final String SOURCE_ORG_PATHS = "aws:SourceOrgPaths";

    private static final int ACCOUNT_PART = 4;
    private static final int ARN_PARTS = 6;

    private Conditions() {}

    /** Whether a condition on one of the keys has a positive operator and limiting values only. */
    public static boolean limits(Statement statement, String... keys) {
        return limiting(statement, Arrays.asList(keys)).isPresent();
    }

    /** The first condition on one of the keys that has a positive operator and limiting values only. */
    public static Optional<Condition> limiting(Statement statement, Collection<String> keys) {
        return statement.conditions().stream()
                .filter(condition -> keys.stream().anyMatch(condition::isOn))
                .filter(Condition::limits)
                .findFirst();
    }

    /** Whether MFA is demanded; {@code BoolIfExists} does not, as long-term keys lack the key and pass. */
    public static boolean demandMfa(Statement statement) {
        return statement.conditions().stream()
                .filter(condition -> condition.isOn(MFA_PRESENT))
                .filter(condition ->
                        condition.isPositive() && condition.operator().equals("Bool"))
                .map(Condition::values)
                .anyMatch(values -> !values.isEmpty() && values.stream().allMatch(value -> Ascii.same(value, "true")));
    }

    /** Whether a value limits: more than wildcards, one organization, and one account if it is an ARN. */
    public static boolean isLimiting(String value) {
        String inner = value.startsWith("o-") ? value.substring("o-".length()).replace("/", "") : value;
        return !isOnlyWildcards(inner) && (!value.startsWith("arn:") || namesAccount(value));
    }

    /** Whether nothing but {@code *} and {@code ?} is in the text; also of the empty text, which demands nothing. */
    public static boolean isOnlyWildcards(String text) {
        return text.chars().allMatch(character -> character == '*' || character == '?');
    }

    /** An ARN cut short by a wildcard reaches over the account part; one without account, as of S3, is precise. */
    private static boolean namesAccount(String arn) {
        List<String> parts = Arrays.asList(arn.split(":", ARN_PARTS));
        return !Wildcards.hasAny(parts.size() > ACCOUNT_PART ? parts.get(ACCOUNT_PART) : arn);
    }
}
