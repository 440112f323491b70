package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;

/** The escalation paths of an account: from each principal the shortest of each confidence. */
public final class Escalation {

    private final List<String> administrators;
    private final List<EscalationPath> paths;
    private final Map<String, List<EscalationPath>> byPrincipal = new HashMap<>();

    /**
     * A principal over which paths lead.
     *
     * @param principals how many principals have their shortest path over it
     */
    public record ChokePoint(String arn, int principals) {}

    private Escalation(List<String> administrators, List<EscalationPath> paths) {
        this.administrators = List.copyOf(administrators);
        this.paths = List.copyOf(paths);
        paths.forEach(path -> byPrincipal
                .computeIfAbsent(path.principal(), p -> new ArrayList<>(1))
                .add(path));
    }

    /** Looks for the paths of an account. */
    public static Escalation of(AccountAccess access) {
        World world = new World(access);
        Pathfinder pathfinder = new Pathfinder(world);
        List<EscalationPath> paths = new ArrayList<>();
        for (PrincipalAccess caller : world.callers()) {
            paths.addAll(pathfinder.of(world.targets().place(caller.arn())));
        }
        paths.sort(Comparator.<EscalationPath>comparingInt(path -> path.steps().size())
                .thenComparing(EscalationPath::principal)
                .thenComparing(EscalationPath::confidence));
        return new Escalation(
                world.powers().administrators().stream()
                        .mapToObj(world.targets()::arn)
                        .toList(),
                paths);
    }

    /** ARNs of the users and roles that are administrators already, sorted. */
    public List<String> administrators() {
        return administrators;
    }

    /** All paths, shortest first, then by principal and confidence. */
    public List<EscalationPath> paths() {
        return paths;
    }

    /** The paths of one principal, shortest first. */
    public List<EscalationPath> of(String arn) {
        return List.copyOf(byPrincipal.getOrDefault(arn, List.of()));
    }

    /**
     * The shortest path of a principal that is proven or conditional, one that makes it {@code can-escalate}; one that rests on a
     * boundary that nobody has seen only if there is no other.
     */
    public Optional<EscalationPath> best(String arn) {
        return of(arn).stream()
                .filter(path -> path.confidence() != Confidence.TARGET_DEPENDENT)
                .min(Comparator.comparing(EscalationPath::restsOnUnknownBoundary));
    }

    /** The principals over which the shortest paths lead, those of most principals first. */
    public List<ChokePoint> chokePoints() {
        Map<String, Integer> counts = new TreeMap<>();
        byPrincipal.keySet().stream()
                .flatMap(arn -> best(arn).stream())
                .forEach(path -> path.stations().forEach(arn -> counts.merge(arn, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new ChokePoint(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(ChokePoint::principals)
                        .reversed()
                        .thenComparing(ChokePoint::arn))
                .toList();
    }
}
