package org.iamassay.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.Arn;
import org.iamassay.model.Identity;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.escalation.EscalationPath;
import org.iamassay.policy.escalation.Step;

/**
 * Why a principal has its class: the statements that make it, and for one that can become administrator the way.
 *
 * @param conditional whether the class rests on statements under a condition that the evidence does not settle
 * @param cells the members that lead to the statements: entry, attachment or membership, then each statement
 */
public record PrivilegeReason(
        Privilege privilege,
        boolean conditional,
        List<AppliedStatement> statements,
        Optional<EscalationPath> path,
        String arn,
        List<TraceCell> cells) {

    /** Nothing is known. */
    static final PrivilegeReason NONE =
            new PrivilegeReason(Privilege.UNKNOWN, false, List.of(), Optional.empty(), "", List.of());

    /** Copies the lists. */
    public PrivilegeReason {
        statements = List.copyOf(statements);
        cells = List.copyOf(cells);
    }

    static PrivilegeReason of(Privilege privilege, Identity identity, Examination examination) {
        Privileges privileges = Privileges.of(examination);
        Optional<PrincipalAccess> access = privileges.access().of(identity.arn());
        Optional<EscalationPath> path =
                privilege == Privilege.CAN_ESCALATE ? privileges.escalation().best(identity.arn()) : Optional.empty();
        Set<AppliedStatement> statements = new LinkedHashSet<>();
        access.ifPresent(a -> statements.addAll(statements(privilege, a, privileges)));
        path.ifPresent(way -> way.steps().forEach(step -> statements.addAll(step.because())));
        boolean conditional = privileges.standing(identity.arn()).conditional();
        return new PrivilegeReason(
                privilege,
                conditional,
                List.copyOf(statements),
                path,
                identity.arn(),
                cells(identity, statements, path, examination));
    }

    /** The statements of later steps are those of other principals. */
    private static List<TraceCell> cells(
            Identity identity,
            Set<AppliedStatement> statements,
            Optional<EscalationPath> path,
            Examination examination) {
        AuthorizationView view = AuthorizationView.of(examination);
        if (path.isEmpty()) {
            return StatementCells.of(identity, statements, view);
        }
        Set<TraceCell> cells = new LinkedHashSet<>();
        for (Step step : path.get().steps()) {
            Identity taker = Privileges.of(examination)
                    .access()
                    .of(step.from())
                    .map(PrincipalAccess::identity)
                    .orElse(identity);
            cells.addAll(StatementCells.of(taker, step.because(), view));
        }
        return List.copyOf(cells);
    }

    private static List<AppliedStatement> statements(
            Privilege privilege, PrincipalAccess access, Privileges privileges) {
        return switch (privilege) {
            case ADMIN ->
                access.administration().stream()
                        .flatMap(grant -> grant.because().stream().limit(1))
                        .toList();
            case PRIVILEGED -> privileges.privilegedBy(access);
            default -> List.of();
        };
    }

    /** The class and what it rests on in words, behind them what was seen beside it. */
    public String words(String... seen) {
        List<String> clauses = new ArrayList<>(List.of(held()));
        String catalogued = names(true);
        if (!catalogued.isEmpty()) {
            clauses.add("not in the evidence, read from the catalogue: " + catalogued);
        }
        clauses.addAll(List.of(seen));
        return String.join("; ", clauses);
    }

    private String held() {
        String under = conditional ? " under conditions" : "";
        return switch (privilege) {
            case ADMIN -> "is administrator" + under + " by " + names(false);
            case CAN_ESCALATE -> "can become administrator" + under + ": " + way();
            case PRIVILEGED -> "holds privileged permissions" + under + " by " + names(false);
            default -> "";
        };
    }

    private String way() {
        return path.stream()
                .flatMap(way -> way.steps().stream())
                .map(PrivilegeReason::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(Step step) {
        if (step.to().equals(step.from())) {
            return step.method();
        }
        Arn to = Arn.of(step.to());
        return step.method() + " to " + (to.resource().startsWith("role/") ? "role " : "user ") + to.name();
    }

    private String names(boolean catalogued) {
        return statements.stream()
                .map(AppliedStatement::policy)
                .filter(policy -> !catalogued || policy.catalogued())
                .map(policy -> catalogued ? policy.name() : name(policy))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(AppliedPolicy policy) {
        String inline = policy.kind() == AppliedPolicy.Kind.INLINE ? " (inline)" : "";
        String holder = policy.holder().equals(arn)
                ? ""
                : " of group " + Arn.of(policy.holder()).name();
        return policy.name() + inline + holder;
    }
}
