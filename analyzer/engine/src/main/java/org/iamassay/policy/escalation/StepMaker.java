package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iamassay.policy.Condition;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.decision.Truth;

/** Puts a step together: its actions, the statements that allow them, and the conditions that stay open. */
final class StepMaker {

    private final World world;
    private final Actor actor;
    private final Moves moves;
    private final List<String> actions = new ArrayList<>();
    private final Set<AppliedStatement> because = new LinkedHashSet<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private String on = "";

    StepMaker(World world, Actor actor) {
        this.world = world;
        this.actor = actor;
        this.moves = new Moves(world, actor);
    }

    /** The step of a change of the caller itself. */
    Step change(Change change, Level level) {
        on = change.on();
        use(change.method().action(), world.targets().place(change.on()), change.circumstances());
        return step(change.method(), actor.arn(), level);
    }

    /** The step of a method to one of the places where it leads. */
    Step to(Method method, int to, Level level) {
        Truth wanted = level == Level.PROVEN ? Truth.TRUE : Truth.UNKNOWN;
        String target = world.targets().arn(to);
        on = target;
        switch (method.kind()) {
            case RAISE -> raise(method, to, wanted);
            case BECOME -> become(method.of().get(0), method.actions(), to);
            case RAISE_OTHER -> {
                lift(to);
                raise(method, to, wanted);
                become(method.of().get(1), method.further(), to);
            }
            case CREATE_ROLE -> target = create(method);
            case PROVIDER -> provider(method, to, wanted);
            case PASS, PASS_NEW_PROFILE, EXISTING -> service(method, to, wanted);
            case CHANGE, TEXT -> throw new IllegalArgumentException(method.id());
        }
        if (level == Level.UNSEEN && !actor.isBoundaryUnknown()) {
            unseen(target);
        }
        return step(method, target, level);
    }

    private Step step(Method method, String to, Level level) {
        if (actor.isBoundaryUnknown()) {
            unseen(actor.arn());
        }
        return new Step(
                actor.arn(),
                method.id(),
                to,
                on,
                actions,
                List.copyOf(because),
                List.copyOf(conditions),
                level == Level.TARGET,
                level == Level.UNSEEN);
    }

    private void unseen(String arn) {
        world.access()
                .of(arn)
                .flatMap(one -> one.identity().boundary())
                .ifPresent(boundary -> conditions.add(boundary));
    }

    private void raise(Method method, int to, Truth wanted) {
        moves.through(method, to, wanted).stream().findFirst().ifPresent(place -> {
            on = world.targets().arn(place);
            use(method.action(), place, moves.giving(method.action()));
        });
    }

    private void become(String by, List<List<String>> how, int to) {
        if (!by.equals("assume")) {
            how.forEach(one -> use(one.get(0), to, Circumstances.PLAIN));
            return;
        }
        actions.add(Trusts.ASSUME);
        if (!new Assuming(world, actor).isDirect(to)) {
            add(actor.because(Trusts.ASSUME, to, Circumstances.PLAIN), Circumstances.PLAIN);
        }
        trust(to, Trusts.namesOf(actor.access()));
    }

    private void lift(int to) {
        boolean free = world.powers().unlimited().get(to)
                && !world.powers().boundaryUnknown().get(to);
        if (free) {
            return;
        }
        Changes.LIFTING.stream()
                .filter(method -> Changes.isOfUsers(method) == world.users().get(to))
                .filter(method -> actor.reach(method.action(), Changes.lifting(method))
                        .maybe()
                        .get(to))
                .findFirst()
                .ifPresent(method -> use(method.action(), to, Changes.lifting(method)));
    }

    private String create(Method method) {
        String giving = method.actions().get(1).get(0);
        NewRole role = new NewRole(world, actor, giving);
        String arn = role.arn().orElseThrow();
        on = arn;
        for (List<String> one : method.actions()) {
            actions.add(one.get(0));
            Circumstances circumstances = role.circumstances(one.get(0));
            add(actor.because(one.get(0), arn, circumstances), circumstances);
        }
        return arn;
    }

    private void provider(Method method, int to, Truth wanted) {
        String provider =
                new Federation(world, actor).provider(method, to, wanted).orElseThrow();
        on = provider;
        actions.add(method.action());
        add(actor.because(method.action(), provider, Circumstances.PLAIN), Circumstances.PLAIN);
        trust(to, List.of(provider));
    }

    private void service(Method method, int to, Truth wanted) {
        String service = moves.service(method, to, wanted);
        boolean passes = method.action().equals(Moves.PASS_ROLE);
        if (passes) {
            use(method.action(), to, Moves.passing(actor, service));
        }
        List<List<String>> others = new ArrayList<>(passes ? method.further() : method.actions());
        moves.makingProfile(method, to).forEach(action -> others.add(List.of(action)));
        others.forEach(this::useSomewhere);
        trust(to, List.of(service));
    }

    private void use(String action, int target, Circumstances circumstances) {
        actions.add(action);
        add(actor.because(action, target, circumstances), circumstances);
    }

    private void useSomewhere(List<String> alternatives) {
        Truth best = actor.somewhere(alternatives);
        String action = alternatives.stream()
                .filter(one -> actor.somewhere(List.of(one)) == best)
                .findFirst()
                .orElse(alternatives.get(0));
        actions.add(action);
        add(actor.because(action), Circumstances.PLAIN);
    }

    private void trust(int role, List<String> names) {
        List<AppliedStatement> found = world.trusts()
                .because(role, names, Truth.TRUE)
                .or(() -> world.trusts().because(role, names, Truth.UNKNOWN))
                .map(List::of)
                .orElse(List.of());
        found.forEach(one -> {
            because.add(one);
            one.statement().conditions().forEach(condition -> conditions.add(words(condition)));
        });
    }

    private void add(List<AppliedStatement> statements, Circumstances circumstances) {
        for (AppliedStatement one : statements) {
            because.add(one);
            if (circumstances.allows(one.statement()) == Truth.UNKNOWN) {
                circumstances.open(one.statement()).forEach(condition -> conditions.add(words(condition)));
            }
        }
    }

    private static String words(Condition condition) {
        String qualifier = switch (condition.qualifier()) {
            case NONE -> "";
            case FOR_ANY_VALUE -> "ForAnyValue:";
            case FOR_ALL_VALUES -> "ForAllValues:";
        };
        return qualifier + condition.operator() + (condition.ifExists() ? "IfExists" : "") + " " + condition.key() + " "
                + String.join(", ", condition.values());
    }
}
