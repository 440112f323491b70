package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameter;
import org.iamassay.check.Privilege;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.Grant;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.RiskCategory;

/** Tells why a principal is in its class of privilege, and what an attacker in its place could do (checklist 9.1, policy.md 5). */
final class RightsJudge {

    private static final int NAMED = 8;

    /** The categories of which one action on everything makes a principal privileged. */
    private static final Set<String> PRIVILEGED = Set.of(
            RiskCategory.DATA_EXFILTRATION.word(),
            RiskCategory.CREDENTIAL_EXPOSURE.word(),
            RiskCategory.PERMISSIONS_MANAGEMENT.word());

    /** What the policies of a principal allow, before statements have numbers. */
    record Draft(List<Found> reasons, List<Found> exposures, Rights.FullServices services, List<DeadDraft> dead) {}

    private final ActionIndex index;
    private final Categories categories;
    private final List<String> sensitive;
    private final DeadParts deadParts;

    RightsJudge(Examination examination) {
        this.index = new ActionIndex(examination.catalogue());
        this.categories = new Categories(examination.catalogue(), index);
        this.sensitive = examination.parameters().list(Parameter.SENSITIVE_SERVICES);
        this.deadParts = new DeadParts(
                examination.catalogue(), index, examination.snapshot().account());
    }

    Draft of(PrincipalAccess principal, Privilege privilege) {
        Breadth breadth = new Breadth(principal, index);
        List<Found> exposures = exposures(breadth);
        List<String> services = index.whole(breadth.allowed());
        return new Draft(
                reasons(principal, privilege, breadth, exposures),
                exposures,
                new Rights.FullServices(
                        services.size(), services.stream().limit(NAMED).toList()),
                deadParts.of(principal));
    }

    private List<Found> exposures(Breadth breadth) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<RiskCategory, BitSet> category : categories.all().entrySet()) {
            BitSet actions = breadth.allowed(category.getValue());
            if (!actions.isEmpty()) {
                found.add(found(category.getKey().word(), "", actions, breadth));
            }
        }
        return found;
    }

    private Found found(String code, String service, BitSet actions, Breadth breadth) {
        return new Found(
                code,
                service,
                index.first(actions, NAMED),
                actions.cardinality(),
                breadth.isConditional(actions),
                breadth.because(actions));
    }

    private List<Found> reasons(
            PrincipalAccess principal, Privilege privilege, Breadth breadth, List<Found> exposures) {
        return switch (privilege) {
            case ADMIN -> List.of(administration(principal));
            case PRIVILEGED -> privileged(breadth, exposures);
            case STANDARD, CAN_ESCALATE, UNKNOWN -> anything(principal);
            case NONE -> List.of(nothing(principal));
        };
    }

    private static Found administration(PrincipalAccess principal) {
        List<String> actions = PrincipalAccess.ADMINISTRATION;
        Set<AppliedStatement> because = new LinkedHashSet<>();
        boolean conditional = false;
        for (String action : actions) {
            Grant grant = principal.onEverything(action);
            // One statement for each action is enough; those that allow most are named first by being found first.
            if (grant.because().stream().noneMatch(because::contains)) {
                grant.because().stream().limit(1).forEach(because::add);
            }
            conditional |= grant.isConditional();
        }
        return new Found("administration", "", actions, actions.size(), conditional, List.copyOf(because));
    }

    private List<Found> privileged(Breadth breadth, List<Found> exposures) {
        List<Found> reasons = new ArrayList<>();
        for (String service : sensitive) {
            if (index.isWhole(service, breadth.allowed())) {
                reasons.add(found("whole-service", service, index.of(service + ":*"), breadth));
            }
        }
        exposures.stream().filter(one -> PRIVILEGED.contains(one.code())).forEach(reasons::add);
        return reasons;
    }

    private List<Found> anything(PrincipalAccess principal) {
        List<AppliedStatement> allows = Breadth.statements(principal.policies(), Statement::allows);
        if (allows.isEmpty()) {
            return List.of();
        }
        BitSet actions = new BitSet();
        allows.forEach(one -> actions.or(index.of(one.statement())));
        boolean conditional = allows.stream().noneMatch(one -> one.statement().isUnconditional());
        return List.of(
                new Found("anything", "", index.first(actions, NAMED), actions.cardinality(), conditional, allows));
    }

    private static Found nothing(PrincipalAccess principal) {
        List<AppliedPolicy> all = Breadth.all(principal);
        List<AppliedStatement> denies = Breadth.statements(
                all,
                s -> s.denies()
                        && s.isUnconditional()
                        && s.actions().stream().anyMatch(Actions::isEverything)
                        && Resources.isOnEverything(s));
        boolean allows =
                !Breadth.statements(principal.policies(), Statement::allows).isEmpty();
        return new Found(
                allows ? "everything-denied" : "nothing-allowed", "", List.of(), 0, false, allows ? denies : List.of());
    }
}
