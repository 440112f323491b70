package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.decision.Truth;

/** Where the methods lead one principal: which users and roles it becomes, or becomes administrator by. */
final class Moves {

    private static final String EC2 = "ec2.amazonaws.com";
    static final String PASS_ROLE = "iam:PassRole";
    private static final List<String> NEW_PROFILE =
            List.of("iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile");

    private final World world;
    private final Actor actor;
    private final Map<String, Extent> become = new HashMap<>();
    private final Map<String, Extent> raise = new HashMap<>();

    Moves(World world, Actor actor) {
        this.world = world;
        this.actor = actor;
    }

    /** Whether a method makes an administrator of whom it leads to. */
    static boolean gives(Method method) {
        return switch (method.kind()) {
            case RAISE, RAISE_OTHER, CREATE_ROLE -> true;
            default -> false;
        };
    }

    /** Where a method leads; the caller itself where it raises itself or makes a role. */
    Extent of(World.Known known) {
        return isPossible(known) ? of(known.method()) : Extent.nowhere();
    }

    /** Whether the policies speak of all actions; to assume a role its trust may be enough. */
    private boolean isPossible(World.Known known) {
        Method method = known.method();
        boolean assumes = method.of().get(method.of().size() - 1).equals("assume");
        List<BitSet> actions = known.actions();
        for (int i = 0; i < actions.size(); i++) {
            boolean last = i == actions.size() - 1;
            if (!(assumes && last) && !actor.mayHave(actions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Extent of(Method method) {
        return switch (method.kind()) {
            case RAISE -> self(raised(method.action(), method.of().get(0)));
            case BECOME -> become(method).copy();
            case RAISE_OTHER -> raiseOther(method);
            case CREATE_ROLE ->
                self(new NewRole(world, actor, method.actions().get(1).get(0)).truth());
            case PROVIDER -> new Federation(world, actor).of(method);
            case PASS, PASS_NEW_PROFILE -> passed(method);
            case EXISTING -> existing(method);
            case CHANGE, TEXT -> Extent.nowhere();
        };
    }

    /** The targets whose boundary nobody has seen though what a method leads to depends on it. */
    BitSet unseen(Method method) {
        BitSet unseen = (BitSet) world.powers().boundaryUnknown().clone();
        if (!gives(method)) {
            unseen.and(world.powers().administrators());
        } else if (method.kind() == Method.Kind.RAISE_OTHER && !unseen.isEmpty()) {
            unseen.andNot(liftable().maybe());
        }
        return unseen;
    }

    /** Whether the caller may give itself any policy, and that makes an administrator of it. */
    private Truth raised(String action, String of) {
        if (!world.powers().isUnlimited(actor.access())) {
            return Truth.FALSE;
        }
        Extent reach = actor.reach(action, giving(action));
        return switch (of) {
            case "group" -> best(reach, actor.groups());
            case "policy" -> best(reach, actor.ownPolicies());
            case "user" -> world.users().get(actor.place()) ? reach.at(actor.place()) : Truth.FALSE;
            default -> world.writableRoles().get(actor.place()) ? reach.at(actor.place()) : Truth.FALSE;
        };
    }

    private static Truth best(Extent reach, List<Integer> places) {
        return places.stream().map(reach::at).reduce(Truth.FALSE, Truth::or);
    }

    private Extent self(Truth truth) {
        BitSet self = new BitSet();
        self.set(actor.place());
        return Extent.of(self, truth);
    }

    /** What is known of the request of a step that is to make an administrator. */
    Circumstances giving(String action) {
        if (action.startsWith("iam:Attach")) {
            return Circumstances.attaching(world.powers().everythingPolicies());
        }
        return action.startsWith("iam:Put") ? Circumstances.GIVING : Circumstances.PLAIN;
    }

    private Extent raiseOther(Method method) {
        Extent raised = raiseable(method.action(), method.of().get(0)).copy();
        raised.keep(become(method));
        Extent open = Extent.of(world.powers().unlimited(), Truth.TRUE);
        open.add(liftable(), Truth.TRUE);
        raised.keep(open);
        return raised;
    }

    /** The principals whose boundary alone stands in the way, and from whom the caller may take it. */
    Extent liftable() {
        return raise.computeIfAbsent("lift", key -> {
            BitSet bounded = (BitSet) world.powers().boundaryOnly().clone();
            bounded.or(world.powers().boundaryUnknown());
            Extent extent = Extent.nowhere();
            for (Method method : Changes.LIFTING) {
                if (!bounded.isEmpty() && actor.mayHave(method.actions().get(0))) {
                    Extent one = actor.reach(method.action(), Changes.lifting(method))
                            .copy();
                    one.keep(Changes.isOfUsers(method) ? world.users() : world.writableRoles());
                    extent.add(one, Truth.TRUE);
                }
            }
            extent.keep(bounded);
            return extent;
        });
    }

    /** The users and roles that the caller may give any policy, themselves or by what they hold. */
    private Extent raiseable(String action, String of) {
        return raise.computeIfAbsent(action, key -> {
            Extent reach = actor.reach(action, giving(action));
            return switch (of) {
                case "user" -> among(reach, world.users());
                case "role" -> among(reach, world.writableRoles());
                case "group" -> through(reach, world::members);
                case "policy" -> through(reach, world::holders);
                default -> joining(reach);
            };
        });
    }

    private static Extent among(Extent reach, BitSet places) {
        Extent extent = reach.copy();
        extent.keep(places);
        return extent;
    }

    private static Extent through(Extent reach, IntFunction<BitSet> carriers) {
        Extent extent = Extent.nowhere();
        reach.maybe().stream()
                .forEach(place -> extent.add(Extent.of(carriers.apply(place), reach.at(place)), Truth.TRUE));
        return extent;
    }

    /** Every user may be put into a group that makes administrators. */
    private Extent joining(Extent reach) {
        Extent groups = among(reach, world.powers().adminGroups());
        Truth truth = Truth.of(!groups.sure().isEmpty()).or(groups.isEmpty() ? Truth.FALSE : Truth.UNKNOWN);
        BitSet users = (BitSet) world.users().clone();
        users.and(world.sameAccount(actor.place()));
        return Extent.of(users, truth);
    }

    /** The users or roles that the caller can become by the last action of a method, and all before it of that kind. */
    private Extent become(Method method) {
        String by = method.of().get(method.of().size() - 1);
        List<List<String>> actions = method.kind() == Method.Kind.BECOME ? method.actions() : method.further();
        return become.computeIfAbsent(by + actions, key -> {
            Extent extent = switch (by) {
                case "assume" -> new Assuming(world, actor).all();
                case "trust" -> retrusted(actions);
                default -> allowed(actions, world.users());
            };
            extent.maybe().clear(actor.place());
            extent.sure().clear(actor.place());
            return extent;
        });
    }

    private Extent allowed(List<List<String>> actions, BitSet places) {
        if (!actions.stream().allMatch(actor::mayHave)) {
            return Extent.nowhere();
        }
        Extent extent = Extent.of(places, Truth.TRUE);
        actions.forEach(one -> extent.keep(actor.reach(one.get(0), Circumstances.PLAIN)));
        return extent;
    }

    /** The new trust can name a session of the caller, which a boundary does not limit. */
    private Extent retrusted(List<List<String>> actions) {
        Extent extent = allowed(actions, world.writableRoles());
        if (!extent.isEmpty()) {
            extent.keep(actor.unrefused(Trusts.ASSUME, false));
        }
        return extent;
    }

    private Extent passed(Method method) {
        Extent extent = Extent.nowhere();
        for (String service : method.of()) {
            extent.add(passed(method, service), Truth.TRUE);
        }
        method.further().forEach(actions -> extent.keep(actor.somewhere(actions)));
        return extent;
    }

    private Extent passed(Method method, String service) {
        Extent extent = among(actor.reach(PASS_ROLE, passing(actor, service)), world.writableRoles());
        extent.keep(world.trusts().serving(List.of(service)));
        if (service.equals(EC2)) {
            profile(method, extent);
        }
        return extent;
    }

    /** A role goes to an instance in a profile: one that is there, or one that the caller makes. */
    private void profile(Method method, Extent extent) {
        if (method.kind() == Method.Kind.PASS_NEW_PROFILE) {
            extent.drop(world.inProfile());
            return;
        }
        Extent holding = Extent.of(world.inProfile(), Truth.TRUE);
        boolean other = !method.id().equals("ec2-001") && method.kind() == Method.Kind.PASS;
        if (other) {
            Truth makes = NEW_PROFILE.stream()
                    .map(action -> actor.somewhere(List.of(action)))
                    .reduce(Truth.TRUE, Truth::and);
            holding.add(Extent.of(world.roles(), Truth.TRUE), makes);
        }
        extent.keep(holding);
    }

    /** The first service by which a method leads to a role. */
    String service(Method method, int role, Truth wanted) {
        return method.of().stream()
                .filter(service -> {
                    Truth truth = method.action().equals(PASS_ROLE)
                            ? passed(method, service).at(role)
                            : world.trusts().serving(List.of(service)).at(role);
                    return truth == Truth.TRUE || (truth == Truth.UNKNOWN && wanted != Truth.TRUE);
                })
                .findFirst()
                .orElse(method.of().get(0));
    }

    /** What a caller says when it passes a role; in China the names of some services end in {@code .cn}. */
    static Circumstances passing(Actor actor, String service) {
        boolean china = actor.arn().startsWith("arn:aws-cn:");
        return Circumstances.passing(china ? List.of(service, service + ".cn") : List.of(service));
    }

    private Extent existing(Method method) {
        if (method.action().equals(PASS_ROLE)) {
            return passed(method);
        }
        Extent extent = Extent.nowhere();
        for (String service : method.of()) {
            Extent one = among(world.trusts().serving(List.of(service)), world.roles());
            if (service.equals(EC2)) {
                one.keep(world.inProfile());
            }
            extent.add(one, Truth.TRUE);
        }
        extent.keep(world.sameAccount(actor.place()));
        method.actions().forEach(actions -> extent.keep(actor.somewhere(actions)));
        return extent;
    }

    /** Whether the caller is a role, so that only its own name limits it. */
    static boolean isRole(Actor actor) {
        return actor.access().identity() instanceof RoleDetail;
    }

    /** The further actions that a method takes where a role is in no instance profile yet. */
    List<String> makingProfile(Method method, int role) {
        boolean needed = method.of().contains(EC2)
                && method.kind() == Method.Kind.PASS
                && !world.inProfile().get(role);
        return needed ? NEW_PROFILE : List.of();
    }

    /** The groups or policies through which the caller raises somebody, the surest first. */
    List<Integer> through(Method method, int to, Truth wanted) {
        Extent reach = actor.reach(method.action(), giving(method.action()));
        BitSet candidates = (BitSet) (wanted == Truth.TRUE ? reach.sure() : reach.maybe()).clone();
        List<Integer> found = new ArrayList<>();
        for (int place = candidates.nextSetBit(0); place >= 0; place = candidates.nextSetBit(place + 1)) {
            if (isThrough(method, place, to)) {
                found.add(place);
            }
        }
        found.sort((one, other) ->
                Boolean.compare(reach.sure().get(other), reach.sure().get(one)));
        return found;
    }

    private boolean isThrough(Method method, int place, int to) {
        boolean self = to == actor.place();
        return switch (method.of().get(0)) {
            case "group" ->
                self ? actor.groups().contains(place) : world.members(place).get(to);
            case "policy" ->
                self
                        ? actor.ownPolicies().contains(place)
                        : world.holders(place).get(to);
            case "join" -> world.powers().adminGroups().get(place);
            default -> place == to;
        };
    }
}
