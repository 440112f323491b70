package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.model.Arn;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.Actions;
import org.iamassay.policy.PolicyDocument;
import org.iamassay.policy.Principal;
import org.iamassay.policy.Statement;
import org.iamassay.policy.TrustPolicy;
import org.iamassay.policy.TrustStatement;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedPolicy.Kind;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.decision.Truth;

/** Whom the roles of an account trust: sets of roles by who may come (policy.md 6.6). */
final class Trusts {

    static final String ASSUME = "sts:AssumeRole";

    private static final String ASSUME_WITH_SAML = "sts:AssumeRoleWithSAML";
    private static final String ASSUME_WITH_WEB_IDENTITY = "sts:AssumeRoleWithWebIdentity";

    /** In place of a principal's name: everybody. */
    private static final String ANYBODY = "*";

    private final AccountAccess access;
    private final Targets targets;
    private final Map<String, Extent> trusted = new HashMap<>();
    private final Map<String, BitSet> denied = new HashMap<>();

    Trusts(AccountAccess access, Targets targets) {
        this.access = access;
        this.targets = targets;
        for (PrincipalAccess principal : access.principals()) {
            if (principal.identity() instanceof RoleDetail role && !role.isServiceLinked()) {
                read(role, targets.place(role.arn()));
            }
        }
    }

    /** The roles that name the principal itself, by its ARN or its id. */
    Extent naming(PrincipalAccess caller) {
        Extent roles = of(caller.arn()).copy();
        roles.add(of(caller.identity().id()), Truth.TRUE);
        // A role is named by the session it gives; its name is the caller's to choose.
        roles.add(of(session(caller.arn())), Truth.UNKNOWN);
        return roles;
    }

    /** The roles that everybody may assume. */
    Extent open() {
        return of(ANYBODY);
    }

    /** The roles that leave it to an account which of its principals may come. */
    Extent delegating(String account) {
        return of(account);
    }

    /** The roles that a service may assume; in China their names may end in {@code .cn}. */
    Extent serving(List<String> services) {
        Extent roles = Extent.nowhere();
        services.forEach(service -> roles.add(of(service), Truth.TRUE));
        return roles;
    }

    /** The roles that refuse the caller by name, with its account or with everybody. */
    BitSet refusing(PrincipalAccess caller) {
        BitSet roles = new BitSet();
        for (String name : List.of(
                caller.arn(),
                caller.identity().id(),
                Arn.of(caller.arn()).account().value(),
                ANYBODY)) {
            roles.or(denied.getOrDefault(name, new BitSet()));
        }
        return roles;
    }

    /** The identity providers that roles trust, and which. */
    List<String> providers() {
        return trusted.keySet().stream()
                .filter(name -> name.contains(":saml-provider/") || name.contains(":oidc-provider/"))
                .sorted()
                .toList();
    }

    /** The roles that trust a name; not to be changed. */
    Extent of(String name) {
        return trusted.getOrDefault(name, Extent.nowhere());
    }

    /** The first trust statement by which the principal, a service or a provider comes to the role. */
    Optional<AppliedStatement> because(int place, List<String> names, Truth wanted) {
        return access.of(targets.arn(place))
                .map(PrincipalAccess::identity)
                .map(RoleDetail.class::cast)
                .flatMap(role -> document(role).stream()
                        .flatMap(policy -> policy.document().statements().stream()
                                .filter(one -> one.allows() && (wanted != Truth.TRUE || one.isUnconditional()))
                                .filter(one -> names(one).stream().anyMatch(names::contains))
                                .map(one -> new AppliedStatement(policy, one)))
                        .findFirst());
    }

    /** All names by which a caller can come to a role. */
    static List<String> namesOf(PrincipalAccess caller) {
        return List.of(
                caller.arn(),
                caller.identity().id(),
                session(caller.arn()),
                Arn.of(caller.arn()).account().value(),
                ANYBODY);
    }

    private void read(RoleDetail role, int place) {
        Optional<AppliedPolicy> policy = document(role);
        if (policy.isEmpty()) {
            return;
        }
        PolicyDocument document = policy.get().document();
        for (TrustStatement statement : TrustPolicy.of(document).statements()) {
            if (Expiry.isOver(statement.statement(), access.asOf())) {
                continue;
            }
            Truth truth = Truth.of(statement.statement().isUnconditional()).or(Truth.UNKNOWN);
            for (String name : names(statement.statement())) {
                if (isRefused(name, document)) {
                    continue;
                }
                BitSet one = new BitSet();
                one.set(place);
                trusted.computeIfAbsent(name, n -> Extent.nowhere()).add(new Extent(one, one), truth);
            }
        }
        document.statements().stream()
                .filter(one -> one.denies() && one.isUnconditional() && Actions.covers(one, ASSUME))
                .filter(one -> one.notPrincipal().isEmpty())
                .forEach(one -> names(one)
                        .forEach(name ->
                                denied.computeIfAbsent(name, n -> new BitSet()).set(place)));
    }

    /** Whether a Deny keeps a service or a provider out; callers are asked when they come, by all their names. */
    private static boolean isRefused(String name, PolicyDocument document) {
        boolean provider = name.contains(":saml-provider/") || name.contains(":oidc-provider/");
        if (!provider && !name.endsWith(".amazonaws.com")) {
            return false;
        }
        String action =
                !provider ? ASSUME : name.contains(":saml-provider/") ? ASSUME_WITH_SAML : ASSUME_WITH_WEB_IDENTITY;
        return document.statements().stream()
                .filter(one -> one.denies() && one.isUnconditional() && Actions.covers(one, action))
                .filter(one -> one.notPrincipal().isEmpty())
                .anyMatch(one -> names(one).contains(name) || one.principal().hasAny());
    }

    private Optional<AppliedPolicy> document(RoleDetail role) {
        return role.trust()
                .map(text -> new AppliedPolicy(
                        Kind.TRUST, role.arn(), role.name(), "", "", access.document(text), text.place(), false));
    }

    private static List<String> names(Statement statement) {
        List<String> names = new ArrayList<>();
        if (statement.notPrincipal().isPresent()) {
            names.add(ANYBODY);
        }
        statement.principal().list().forEach(one -> names.add(name(one, statement)));
        names.removeIf(String::isEmpty);
        return names;
    }

    private static String name(Principal principal, Statement statement) {
        if (principal.isAny()) {
            return ANYBODY;
        }
        return switch (principal.kind()) {
            case SERVICE ->
                Actions.covers(statement, ASSUME) ? principal.service().orElse("") : "";
            case AWS -> Actions.covers(statement, ASSUME) ? caller(principal) : "";
            case FEDERATED ->
                Actions.covers(statement, principal.isSaml() ? ASSUME_WITH_SAML : ASSUME_WITH_WEB_IDENTITY)
                        ? principal.value()
                        : "";
            default -> principal.value();
        };
    }

    private static String caller(Principal principal) {
        boolean whole =
                principal.value().endsWith(":root") || !principal.value().contains(":");
        if (whole && principal.account().isPresent()) {
            return principal.account().get().value();
        }
        return principal.assumedRoleName().isPresent() && principal.account().isPresent()
                ? session(
                        principal.account().get().value(),
                        principal.assumedRoleName().get())
                : principal.value();
    }

    private static String session(String roleArn) {
        Arn arn = Arn.of(roleArn);
        return arn.resource().startsWith("role/") ? session(arn.account().value(), arn.name()) : "";
    }

    private static String session(String account, String role) {
        return account + ":assumed-role/" + role;
    }
}
