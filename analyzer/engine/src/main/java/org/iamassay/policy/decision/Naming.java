package org.iamassay.policy.decision;

import java.util.List;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.policy.Principal;
import org.iamassay.policy.Principals;
import org.iamassay.policy.Statement;

/** How closely a statement names the caller (policy.md 6.6); a later one grants with fewer policies beside it. */
enum Naming {
    NOT,
    /** Its account, which leaves the rest to that account. */
    ACCOUNT,
    /** The role of a session, or a role. */
    ROLE,
    /** The caller itself, or everybody. */
    ITSELF;

    /** How the Principal or NotPrincipal of a statement names the caller. */
    static Naming of(Statement statement, Caller caller, boolean hasBoundary) {
        Naming named = closest(statement.principal(), caller);
        if (statement.notPrincipal().isEmpty()) {
            return named;
        }
        Principals spared = statement.notPrincipal().get();
        boolean isSpared = statement.denies() ? isSpared(spared, caller, hasBoundary) : closest(spared, caller) != NOT;
        return isSpared ? named : ITSELF;
    }

    private static Naming closest(Principals principals, Caller caller) {
        Naming closest = NOT;
        for (Principal principal : principals.list()) {
            Naming naming = of(principal, caller);
            closest = naming.compareTo(closest) > 0 ? naming : closest;
        }
        return closest;
    }

    /** A Deny spares only who is named with its account, its role and its session, and nobody that has a boundary. */
    private static boolean isSpared(Principals spared, Caller caller, boolean hasBoundary) {
        List<Naming> namings =
                spared.list().stream().map(principal -> of(principal, caller)).toList();
        if (spared.hasAny() && closest(spared, caller) == ITSELF) {
            return true;
        }
        if (hasBoundary || closest(spared, caller) == NOT) {
            return false;
        }
        return switch (caller.kind()) {
            case SESSION -> namings.contains(ITSELF) && namings.contains(ROLE) && namings.contains(ACCOUNT);
            case ROLE -> namings.contains(ROLE) && namings.contains(ACCOUNT);
            case USER, FEDERATED_USER -> namings.contains(ITSELF) && namings.contains(ACCOUNT);
            default -> namings.contains(ITSELF);
        };
    }

    private static Naming of(Principal principal, Caller caller) {
        return switch (principal.kind()) {
            case ANY -> ITSELF;
            case AWS -> principal.isAny() ? ITSELF : ofAws(principal, caller);
            case SERVICE -> itself(caller.kind() == Caller.Kind.SERVICE && isService(principal, caller));
            case FEDERATED -> itself(caller.kind() == Caller.Kind.FEDERATED && isText(principal, caller));
            case CANONICAL_USER -> itself(caller.kind() == Caller.Kind.CANONICAL_USER && isText(principal, caller));
            case OTHER -> NOT;
        };
    }

    private static Naming itself(boolean named) {
        return named ? ITSELF : NOT;
    }

    private static boolean isText(Principal principal, Caller caller) {
        return principal.isAny() || principal.value().equals(caller.text());
    }

    private static boolean isService(Principal principal, Caller caller) {
        return principal.isAny()
                || principal.service().equals(new Principal(Principal.Kind.SERVICE, caller.text()).service());
    }

    private static Naming ofAws(Principal principal, Caller caller) {
        if (!caller.hasIdentity()) {
            return NOT;
        }
        if (isAccount(principal, caller)) {
            return caller.kind() == Caller.Kind.ROOT ? ITSELF : ACCOUNT;
        }
        if (isRole(principal, caller)) {
            return ROLE;
        }
        return itself(caller.kind() != Caller.Kind.ROLE && principal.value().equals(caller.text()));
    }

    private static boolean isAccount(Principal principal, Caller caller) {
        Arn arn = Arn.of(principal.value());
        boolean account = arn.partition().isEmpty() || arn.resource().equals("root");
        return account && isHome(principal, arn, caller);
    }

    private static boolean isHome(Principal principal, Arn arn, Caller caller) {
        Optional<AccountId> named = principal.account();
        boolean partition = arn.partition().isEmpty()
                || caller.partition().isEmpty()
                || arn.partition().equals(caller.partition());
        return partition && named.isPresent() && named.equals(caller.account());
    }

    /** A session does not tell the path of its role, so the name alone is compared. */
    private static boolean isRole(Principal principal, Caller caller) {
        Optional<String> role = caller.roleName();
        Arn arn = Arn.of(principal.value());
        if (role.isEmpty() || !arn.resource().startsWith("role/") || !isHome(principal, arn, caller)) {
            return false;
        }
        return caller.kind() == Caller.Kind.ROLE
                ? principal.value().equals(caller.text()) || isSessionless(caller, role.get(), arn)
                : arn.name().equals(role.get());
    }

    /** A caller given as the role's part of a session's ARN has no path either. */
    private static boolean isSessionless(Caller caller, String role, Arn arn) {
        return Arn.of(caller.text()).resource().startsWith("assumed-role/")
                && arn.name().equals(role);
    }
}
