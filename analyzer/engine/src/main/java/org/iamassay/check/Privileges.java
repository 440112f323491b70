package org.iamassay.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.model.Arn;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.ActionSet;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.Grant;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;
import org.iamassay.policy.catalogue.RiskCategory;
import org.iamassay.policy.escalation.Confidence;
import org.iamassay.policy.escalation.Detours;
import org.iamassay.policy.escalation.Escalation;

/** What the users and roles of an account may do, and the class of each (checklist 9.1); worked out once per examination. */
public final class Privileges {

    /** Categories of which one action on {@code *} makes a principal privileged. */
    private static final List<RiskCategory> RISKY = List.of(
            RiskCategory.PERMISSIONS_MANAGEMENT, RiskCategory.CREDENTIAL_EXPOSURE, RiskCategory.DATA_EXFILTRATION);

    private final AccountAccess access;
    private final Catalogue catalogue;
    private final List<String> sensitive;
    private final Map<String, Standing> standings = new HashMap<>();
    private Optional<Escalation> escalation = Optional.empty();
    private Optional<Detours> detours = Optional.empty();
    private Optional<Privileged> privileged = Optional.empty();

    /**
     * The actions that make a principal privileged where they are allowed on {@code *}.
     *
     * @param services all actions of each sensitive service
     * @param risky actions of which one is enough
     */
    private record Privileged(List<ActionSet> services, ActionSet risky) {

        boolean is(ActionSet granted) {
            return granted.meets(risky) || services.stream().anyMatch(granted::containsAll);
        }
    }

    private Privileges(Examination examination) {
        AuthorizationView view = AuthorizationView.of(examination);
        this.catalogue = examination.catalogue();
        this.access = AccountAccess.of(examination.snapshot(), catalogue, view::document);
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

    /** The class of a user or role by its ARN, or of root; unknown for one that the authorization details do not list. */
    public Privilege of(String arn) {
        return standing(arn).privilege();
    }

    /** The class with its marks. */
    public Standing standing(String arn) {
        if (Arn.of(arn).isRoot()) {
            return Standing.ROOT;
        }
        return access.of(arn)
                .map(one -> standings.computeIfAbsent(arn, a -> judge(one)))
                .orElse(Standing.UNKNOWN);
    }

    /** A missing document may add permissions, never take: the class of an administrator stands (checklist 9.1). */
    private Standing judge(PrincipalAccess principal) {
        if (principal.isAdministrator()) {
            return standing(principal, Privilege.ADMIN, rest(principal.administration()));
        }
        if (!principal.missing().isEmpty()) {
            return standing(principal, Privilege.UNKNOWN, false);
        }
        // Looking for paths is long: a Deny of everything settles it, even where a role trusts the principal by name.
        if (principal.isDeniedEverything()) {
            return standing(principal, Privilege.NONE, false);
        }
        return escalation()
                .best(principal.arn())
                .map(path -> standing(principal, Privilege.CAN_ESCALATE, path.confidence() != Confidence.PROVEN))
                .orElseGet(() -> withoutPath(principal));
    }

    private Standing withoutPath(PrincipalAccess principal) {
        if (!principal.hasAllow()) {
            return standing(principal, Privilege.NONE, false);
        }
        if (privileged().is(principal.grantedOnEverything())) {
            boolean conditional = !privileged().is(principal.alwaysGrantedOnEverything());
            return standing(principal, Privilege.PRIVILEGED, conditional);
        }
        return standing(principal, Privilege.STANDARD, principal.allowsUnderConditionsAlone());
    }

    /** Whether a principal is, or can become, administrator by its other statements, if it loses some of its Allow ones. */
    public boolean reachesAdministratorWithout(PrincipalAccess principal, Predicate<Statement> lost) {
        boolean none = principal.policies().stream()
                .flatMap(policy -> policy.document().statements().stream())
                .noneMatch(statement -> statement.allows() && lost.test(statement));
        PrincipalAccess left = principal.withoutAllows(lost);
        return none
                || left.isAdministrator()
                || hasPathWithout(principal.arn(), lost)
                || detours().reachesAdministrator(left);
    }

    private Detours detours() {
        if (detours.isEmpty()) {
            detours = Optional.of(new Detours(access, escalation()));
        }
        return detours.get();
    }

    /** Whether a path that is known already rests on none of the statements; looking for another one is long. */
    private boolean hasPathWithout(String arn, Predicate<Statement> lost) {
        return escalation().of(arn).stream()
                .filter(path -> path.confidence() != Confidence.TARGET_DEPENDENT)
                .anyMatch(path -> path.steps().stream()
                        .filter(step -> step.from().equals(arn))
                        .flatMap(step -> step.because().stream())
                        .noneMatch(one -> lost.test(one.statement())));
    }

    private static Standing standing(PrincipalAccess principal, Privilege privilege, boolean conditional) {
        return new Standing(privilege, conditional, principal.boundaryUnknown());
    }

    private static boolean rest(List<Grant> grants) {
        return grants.stream().anyMatch(Grant::isConditional);
    }

    /** What makes a principal privileged: the statements that give it sensitive services or actions of the risk categories. */
    List<AppliedStatement> privilegedBy(PrincipalAccess principal) {
        ActionSet granted = principal.grantedOnEverything();
        return Stream.concat(
                        privileged().services().stream().filter(granted::containsAll),
                        Stream.of(granted.and(privileged().risky())))
                .flatMap(actions -> principal.givers(actions).stream())
                .distinct()
                .toList();
    }

    /** Worked out when it is first needed: an account without anybody does not read the catalogue. */
    private Privileged privileged() {
        if (privileged.isEmpty()) {
            Stream<CatalogueAction> risky =
                    RISKY.stream().flatMap(category -> catalogue.risks().actions(category).stream());
            privileged = Optional.of(new Privileged(
                    sensitive.stream()
                            .map(service -> actions(catalogue.actions(service).stream()))
                            .toList(),
                    actions(risky)));
        }
        return privileged.get();
    }

    private ActionSet actions(Stream<CatalogueAction> actions) {
        return access.actions(actions.map(CatalogueAction::name).toList());
    }
}
