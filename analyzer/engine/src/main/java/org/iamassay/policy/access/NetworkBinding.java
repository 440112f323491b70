package org.iamassay.policy.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Condition;
import org.iamassay.policy.Conditions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.decision.Truth;

/** Whether what a principal may do is bound to known networks (checklist 5.13, {@code users-source-restricted}). */
public final class NetworkBinding {

    private static final String SOURCE_IP = "aws:SourceIp";
    private static final List<String> KEYS =
            List.of(SOURCE_IP, "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce");
    private static final Set<String> NEGATED = Set.of(
            "NotIpAddress",
            "StringNotEquals",
            "StringNotEqualsIgnoreCase",
            "StringNotLike",
            "ArnNotEquals",
            "ArnNotLike");

    /** Of these no request comes from the internet: a condition on them binds to no known network. */
    private static final Pattern PRIVATE = Pattern.compile(
            "10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|127\\..*|169\\.254\\..*|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*"
                    + "|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::1(/128)?");

    private NetworkBinding() {}

    /** Unknown where a document is missing that may allow more, and no Deny binds whatever it allows. */
    public static Truth of(PrincipalAccess principal) {
        if (denyBinds(principal)) {
            return Truth.TRUE;
        }
        if (!principal.isWhole()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(statements(principal.policies().stream())
                .filter(Statement::allows)
                .allMatch(NetworkBinding::allowsFromThereAlone));
    }

    /** Whether a Deny of everything but from known networks is in its policies or its boundary. */
    private static boolean denyBinds(PrincipalAccess principal) {
        Stream<AppliedPolicy> policies =
                Stream.concat(principal.policies().stream(), principal.boundary().stream());
        return statements(policies).filter(Statement::denies).anyMatch(NetworkBinding::deniesElsewhere);
    }

    private static boolean deniesElsewhere(Statement statement) {
        boolean wide = !statement.notActions().isEmpty()
                || statement.actions().stream().anyMatch(Actions::isEverything);
        return wide
                && Resources.isOnEverything(statement)
                && onNetwork(statement).anyMatch(one -> NEGATED.contains(one.operator()) && limits(one));
    }

    private static boolean allowsFromThereAlone(Statement statement) {
        return onNetwork(statement).anyMatch(one -> one.isPositive() && limits(one));
    }

    private static Stream<Condition> onNetwork(Statement statement) {
        return statement.conditions().stream()
                .filter(condition -> KEYS.stream().anyMatch(condition::isOn));
    }

    private static boolean limits(Condition condition) {
        List<String> values = condition.values();
        boolean named = !values.isEmpty()
                && values.stream().noneMatch(v -> v.endsWith("/0") || Conditions.isOnlyWildcards(v));
        return named && !(condition.isOn(SOURCE_IP) && values.stream().allMatch(NetworkBinding::isPrivate));
    }

    private static boolean isPrivate(String value) {
        return PRIVATE.matcher(value.toLowerCase(Locale.ROOT)).matches();
    }

    private static Stream<Statement> statements(Stream<AppliedPolicy> policies) {
        return policies.flatMap(policy -> policy.document().statements().stream());
    }
}
