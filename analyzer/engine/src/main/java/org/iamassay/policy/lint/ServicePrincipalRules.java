package org.iamassay.policy.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Services as principals: whom they act for is asked by keys of their own. */
final class ServicePrincipalRules {

    private static final List<String> SOURCES =
            List.of("aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner");

    /** Keys about the caller's identity: a service that calls for itself has none. */
    private static final List<String> OF_CALLERS = List.of(
            "aws:PrincipalArn",
            "aws:PrincipalAccount",
            "aws:PrincipalOrgID",
            "aws:PrincipalOrgPaths",
            "aws:userid",
            "aws:username",
            "aws:MultiFactorAuthPresent",
            "aws:MultiFactorAuthAge");

    /** Services that take on a role for the one who passed it: nobody else can be their source. */
    private static final Set<String> RUNNING_AS_ROLE = Set.of(
            "ec2.amazonaws.com",
            "lambda.amazonaws.com",
            "edgelambda.amazonaws.com",
            "ecs-tasks.amazonaws.com",
            "eks.amazonaws.com",
            "pods.eks.amazonaws.com",
            "rolesanywhere.amazonaws.com");

    private ServicePrincipalRules() {}

    static void look(LintStatement statement, Findings findings) {
        List<Entry> services = Named.of(statement, "Principal", "Service");
        if (!statement.allows() || services.isEmpty() || !statement.type().namesPrincipals()) {
            return;
        }
        boolean bound = statement.conditions().stream()
                .anyMatch(test -> SOURCES.stream().anyMatch(test::isOn));
        if (!bound) {
            boolean trust = statement.type() == PolicyType.TRUST;
            services.stream()
                    .filter(entry -> !trust || !RUNNING_AS_ROLE.contains(name(entry)))
                    .forEach(entry -> findings.add(
                            trust
                                    ? "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
                                    : "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
                            entry.pointer(),
                            entry.text(),
                            "aws:SourceArn, aws:SourceAccount"));
        }
        if (Named.only(statement, "Service")) {
            String names = services.stream().map(Entry::text).collect(Collectors.joining(", "));
            statement.conditions().stream()
                    .filter(test -> test.operator().demandsKey())
                    .filter(test -> test.startsWith("aws:PrincipalTag/")
                            || OF_CALLERS.stream().anyMatch(test::isOn))
                    .forEach(test -> findings.add(
                            "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", test.pointer(), test.key(), names));
        }
    }

    private static String name(Entry entry) {
        return entry.text().toLowerCase(Locale.ROOT);
    }

    /** What a Deny of a resource control policy must leave to the services of AWS, which act without an organization. */
    static void rcp(LintStatement statement, Findings findings) {
        if (statement.type() != PolicyType.RCP || !statement.denies()) {
            return;
        }
        boolean exempts = statement.hasKey("aws:PrincipalIsAWSService");
        for (KeyTest test : statement.conditions()) {
            boolean ofPrincipal = test.isOn("aws:PrincipalOrgID")
                    || test.isOn("aws:PrincipalOrgPaths")
                    || test.isOn("aws:PrincipalAccount");
            boolean ofSource = SOURCES.stream().anyMatch(test::isOn);
            if (ofPrincipal && !exempts && test.operator().isNegated()) {
                findings.add(
                        "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY",
                        test.pointer(),
                        test.key(),
                        "aws:PrincipalIsAWSService");
            } else if (ofSource && !exempts && test.operator().isNegated()) {
                findings.add(
                        "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY",
                        test.pointer(),
                        test.key(),
                        "aws:PrincipalIsAWSService");
            }
            boolean source = test.isOn("aws:SourceOrgID") || test.isOn("aws:SourceOrgPaths");
            if (source && test.operator().isNegated() && !asksPresence(statement)) {
                findings.add(
                        "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK",
                        test.pointer(),
                        test.key(),
                        "aws:SourceAccount");
            }
        }
    }

    private static boolean asksPresence(LintStatement statement) {
        return statement.conditions().stream()
                .anyMatch(test -> test.operator().family() == Operator.Family.NULL
                        && SOURCES.stream().anyMatch(test::isOn));
    }
}
