package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Privilege;
import org.iamassay.check.Privileges;
import org.iamassay.check.Standing;
import org.iamassay.model.GrantedService;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.ServiceAccess;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.escalation.EscalationPath;
import org.iamassay.policy.escalation.Step;

/** Gathers what reports show of the access in an account; principals under the same policies are worked out once. */
public final class AccessJudge {

    private static final int PATHS = 3;
    private static final int NAMED = 10;

    /** Principals with the same are allowed the same: where the policies stand, what brings them, and the class. */
    private record Likeness(List<JsonPlace> places, List<String> via, Privilege privilege) {}

    /** What principals of one likeness share. */
    private record Shared(int number, String first, RightsJudge.Draft draft, SensitiveActions.Answers answers) {}

    private final Examination examination;
    private final Privileges privileges;
    private final RightsJudge judge;
    private final StatementRegister register = new StatementRegister();
    private final Map<Likeness, Shared> shared = new HashMap<>();
    private final List<Shared> byNumber = new ArrayList<>();
    private final Map<String, ServiceAccess> used = new HashMap<>();
    private final Map<String, Integer> rightsOf = new HashMap<>();
    private final SensitiveActions sensitive = new SensitiveActions();
    private final Map<String, List<EscalationPath>> paths = new HashMap<>();
    private final List<PrincipalAccess> principals;

    private AccessJudge(Examination examination) {
        this.examination = examination;
        this.privileges = Privileges.of(examination);
        this.judge = new RightsJudge(examination);
        this.principals = privileges.access().principals().stream()
                .sorted(Comparator.comparing(PrincipalAccess::arn))
                .toList();
        examination.snapshot().all(ServiceAccess.class).stream()
                .filter(ServiceAccess::whole)
                .forEach(access -> used.putIfAbsent(access.principal(), access));
    }

    /** The access in the account of an examination; nothing without authorization details. */
    public static AccessResult of(Examination examination) {
        boolean seen = !Privileges.of(examination).access().principals().isEmpty();
        return seen ? new AccessJudge(examination).result() : AccessResult.NONE;
    }

    private AccessResult result() {
        privileges
                .escalation()
                .paths()
                .forEach(path -> paths.computeIfAbsent(path.principal(), p -> new ArrayList<>())
                        .add(path));
        principals.forEach(this::look);
        List<TrustList.Draft> trust = TrustList.of(
                examination.snapshot().all(RoleDetail.class).stream()
                        .sorted(Comparator.comparing(RoleDetail::arn))
                        .toList(),
                privileges.access());
        trust.forEach(one -> register.add(one.role(), one.document().place(), one.statement()));
        List<StatementRef> statements = register.numbered();
        List<PrincipalRights> rights = principals.stream().map(this::rights).toList();
        return new AccessResult(
                true,
                examination.catalogue().version(),
                statements,
                byNumber.stream().map(this::numbered).toList(),
                rights,
                PathNumbers.of(rights),
                sensitive.all(),
                trust.stream().map(one -> one.numbered(register)).toList());
    }

    /** Works out what a principal may do, or finds it worked out, and collects the statements that it rests on. */
    private void look(PrincipalAccess principal) {
        Privilege privilege = privileges.of(principal.arn());
        Shared one = shared.computeIfAbsent(likeness(principal, privilege), likeness -> {
            RightsJudge.Draft draft = judge.of(principal, privilege);
            statements(draft).forEach(register::add);
            byNumber.add(
                    new Shared(byNumber.size() + 1, principal.arn(), draft, SensitiveActions.Answers.of(principal)));
            return byNumber.get(byNumber.size() - 1);
        });
        rightsOf.put(principal.arn(), one.number());
        sensitive.add(principal.arn(), one.answers());
        shown(principal)
                .forEach(path -> path.steps().forEach(step -> step.because().forEach(register::add)));
    }

    private static Stream<AppliedStatement> statements(RightsJudge.Draft draft) {
        Stream<AppliedStatement> found = Stream.concat(draft.reasons().stream(), draft.exposures().stream())
                .flatMap(one -> one.told().stream());
        Stream<AppliedStatement> dead =
                draft.dead().stream().flatMap(one -> Stream.concat(Stream.of(one.statement()), one.against().stream()));
        return Stream.concat(found, dead);
    }

    private static Likeness likeness(PrincipalAccess principal, Privilege privilege) {
        List<AppliedPolicy> all = Breadth.all(principal);
        return new Likeness(
                all.stream().map(AppliedPolicy::place).toList(),
                all.stream()
                        .map(policy -> policy.kind() + (policy.holder().equals(principal.arn()) ? "" : policy.holder()))
                        .toList(),
                privilege);
    }

    private List<EscalationPath> shown(PrincipalAccess principal) {
        return paths.getOrDefault(principal.arn(), List.of()).stream()
                .limit(PATHS)
                .toList();
    }

    private Rights numbered(Shared one) {
        RightsJudge.Draft draft = one.draft();
        return new Rights(
                one.number(),
                draft.reasons().stream()
                        .map(r -> r.reason(register, one.first()))
                        .toList(),
                draft.exposures().stream()
                        .map(e -> e.exposure(register, one.first()))
                        .toList(),
                draft.services(),
                draft.dead().stream()
                        .map(d -> d.numbered(register, one.first()))
                        .toList());
    }

    private PrincipalRights rights(PrincipalAccess principal) {
        Standing standing = privileges.standing(principal.arn());
        List<AccessPath> ways = shown(principal).stream().map(this::path).toList();
        return new PrincipalRights(
                principal.arn(),
                principal.identity().name(),
                principal.identity() instanceof RoleDetail ? "role" : "user",
                standing.privilege(),
                standing.conditional(),
                standing.boundaryUnknown(),
                principal.missing(),
                rightsOf.getOrDefault(principal.arn(), 0),
                ways,
                used(principal.arn()));
    }

    private AccessPath path(EscalationPath path) {
        return new AccessPath(
                path.confidence().word(), path.steps().stream().map(this::step).toList());
    }

    private PathStep step(Step step) {
        return new PathStep(
                step.from(),
                step.method(),
                step.to(),
                step.on(),
                step.actions(),
                step.conditions(),
                step.targetDependent(),
                step.because().stream()
                        .map(one -> register.use(one, step.from()))
                        .distinct()
                        .toList());
    }

    private Optional<ServicesUsed> used(String arn) {
        return Optional.ofNullable(used.get(arn)).map(access -> {
            List<String> unused = access.services().stream()
                    .filter(service -> !service.lastAuthenticated().isDate())
                    .map(GrantedService::namespace)
                    .sorted()
                    .toList();
            int granted = access.services().size();
            return new ServicesUsed(
                    granted, granted - unused.size(), unused.subList(0, Math.min(NAMED, unused.size())));
        });
    }
}
