package org.iamassay.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.Grant;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.escalation.Escalation;

/** What the users and roles of an account may do, and the class of each (checklist 9.1); worked out once per examination. */
public final class Privileges {

    private final AccountAccess access;
    private final List<String> sensitive;
    private final Map<String, Privilege> classes = new HashMap<>();
    private Optional<Escalation> escalation = Optional.empty();

    private Privileges(Examination examination) {
        AuthorizationView view = AuthorizationView.of(examination);
        this.access = AccountAccess.of(examination.snapshot(), examination.catalogue(), view::document);
        this.sensitive = examination.parameters().list(Parameter.SENSITIVE_SERVICES);
    }

    /** The privileges of an examination, made once. */
    public static Privileges of(Examination examination) {
        return examination.prepare("privileges", p -> new Privileges(examination));
    }

    /** What each user and role may do. */
    public AccountAccess access() {
        return access;
    }

    /** The ways to administrator; looked for when they are first asked for. */
    public Escalation escalation() {
        if (escalation.isEmpty()) {
            escalation = Optional.of(Escalation.of(access));
        }
        return escalation.get();
    }

    /** The class of a user or role by its ARN; unknown for one that the authorization details do not list. */
    public Privilege of(String arn) {
        return access.of(arn).map(this::of).orElse(Privilege.UNKNOWN);
    }

    private Privilege of(PrincipalAccess principal) {
        return classes.computeIfAbsent(principal.arn(), arn -> judge(principal));
    }

    /** A missing document may add permissions, never take: the class of an administrator stands (checklist 9.1). */
    private Privilege judge(PrincipalAccess principal) {
        if (principal.isAdministrator()) {
            return Privilege.ADMIN;
        }
        if (!principal.missing().isEmpty()) {
            return Privilege.UNKNOWN;
        }
        if (escalation().best(principal.arn()).isPresent()) {
            return Privilege.CAN_ESCALATE;
        }
        if (isPrivileged(principal)) {
            return Privilege.PRIVILEGED;
        }
        return mayDoNothing(principal) ? Privilege.NONE : Privilege.STANDARD;
    }

    /** Whether a principal is, or can become, administrator by its other statements, if it loses some of its Allow ones. */
    public boolean reachesAdministratorWithout(PrincipalAccess principal, Predicate<Statement> lost) {
        boolean none = principal.policies().stream()
                .flatMap(policy -> policy.document().statements().stream())
                .noneMatch(statement -> statement.allows() && lost.test(statement));
        PrincipalAccess left = principal.withoutAllows(lost);
        return none
                || left.isAdministrator()
                || Escalation.of(access.with(left)).best(left.arn()).isPresent();
    }

    /** What makes a principal privileged: the actions of a sensitive service, or one of the risk categories. */
    List<Grant> privilegedBy(PrincipalAccess principal) {
        Catalogue catalogue = access.catalogue();
        return sensitive.stream()
                .flatMap(service -> catalogue.actions(service).stream())
                .map(action -> principal.onEverything(action.name()))
                .filter(Grant::isGranted)
                .toList();
    }

    private boolean isPrivileged(PrincipalAccess principal) {
        Catalogue catalogue = access.catalogue();
        return sensitive.stream()
                .anyMatch(service -> !catalogue.actions(service).isEmpty()
                        && catalogue.actions(service).stream()
                                .allMatch(action ->
                                        principal.onEverything(action.name()).isGranted()));
    }

    private static boolean mayDoNothing(PrincipalAccess principal) {
        Stream<AppliedPolicy> limits = Stream.concat(
                principal.policies().stream(),
                Stream.concat(
                        principal.boundary().stream(),
                        principal.serviceControl().stream().flatMap(List::stream)));
        return statements(principal.policies().stream()).noneMatch(Statement::allows)
                || statements(limits).anyMatch(Privileges::deniesEverything);
    }

    private static Stream<Statement> statements(Stream<AppliedPolicy> policies) {
        return policies.flatMap(policy -> policy.document().statements().stream());
    }

    private static boolean deniesEverything(Statement statement) {
        return statement.denies()
                && statement.isUnconditional()
                && statement.actions().stream().anyMatch(org.iamassay.policy.Actions::isEverything)
                && Resources.isOnEverything(statement);
    }
}
