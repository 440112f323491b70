package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Follows the distances from principals to administrator and tells the steps. */
final class Pathfinder {

    private final World world;
    private final Graph graph;
    private final Search search;
    private final Map<Level, Map<Integer, Hop>> known = new HashMap<>();

    /** A step, the node after it or {@link Node#DONE}, and the level of the path from there. */
    private record Hop(Step step, int next, Level level) {}

    Pathfinder(World world) {
        this.world = world;
        this.graph = new Graph(world);
        BitSet administrators = world.powers().administrators();
        Search before = new Search(graph, administrators);
        // A change and what follows it are two steps: nothing is gained where two are enough.
        graph.grow(
                place -> before.distance(Level.PROVEN, place) > 2 && before.distance(Level.CONDITIONAL, place) > 2,
                before.ends());
        this.search = new Search(graph, administrators);
    }

    /** The paths of a principal: the shortest of each confidence that it has. */
    List<EscalationPath> of(int place) {
        List<EscalationPath> paths = new ArrayList<>();
        for (Level level : Level.values()) {
            boolean told = paths.stream().anyMatch(path -> path.confidence() == level.confidence());
            if (!told && search.distance(level, place) != Search.NEVER) {
                path(place, level).ifPresent(paths::add);
            }
        }
        return paths;
    }

    /** Empty where the way would come by one principal twice: what lies between is no gain. */
    private Optional<EscalationPath> path(int start, Level level) {
        List<Step> steps = new ArrayList<>();
        Set<String> left = new HashSet<>();
        int place = start;
        Level now = level;
        while (place != Node.DONE) {
            Hop hop = hop(place, now);
            Step step = hop.step();
            if (!step.to().equals(step.from()) && !left.add(step.from())) {
                return Optional.empty();
            }
            if (left.contains(step.to())) {
                return Optional.empty();
            }
            steps.add(step);
            place = hop.next();
            now = hop.level();
        }
        return Optional.of(new EscalationPath(world.targets().arn(start), level.confidence(), steps));
    }

    private Hop hop(int place, Level level) {
        Map<Integer, Hop> hops = known.computeIfAbsent(level, l -> new HashMap<>());
        Hop hop = hops.get(place);
        if (hop == null) {
            hop = find(place, level);
            hops.put(place, hop);
        }
        return hop;
    }

    /** A step of the level itself, after which any surer way will do; else a surer one, after which the level is still to come. */
    private Hop find(int place, Level level) {
        int steps = search.distance(level, place) - 1;
        return find(place, level, search.within(level, steps), steps, level)
                .or(() -> surer(place, level, steps))
                .orElseThrow();
    }

    private Optional<Hop> surer(int place, Level level, int steps) {
        for (Level one : Level.values()) {
            Optional<Hop> hop = one.compareTo(level) < 0
                    ? find(place, one, search.exactly(level, steps), steps, level)
                    : Optional.empty();
            if (hop.isPresent()) {
                return hop;
            }
        }
        return Optional.empty();
    }

    private Optional<Hop> find(int place, Level of, BitSet next, int steps, Level level) {
        Node node = Objects.requireNonNull(graph.node(place));
        boolean ends = steps == 0 && of == level;
        for (Node.Link link : node.links()) {
            boolean fits = link.to() == Node.DONE ? ends : next.get(link.to());
            if (link.level() == of && fits) {
                Step step = new StepMaker(world, node.actor()).change(link.change(), of);
                return Optional.of(hop(step, link.to(), of, steps, level));
            }
        }
        Moves moves = new Moves(world, node.actor());
        for (World.Known known : world.methods()) {
            int to = target(moves, known, of, next, ends, node.actor());
            if (to >= 0) {
                Step step = new StepMaker(world, node.actor()).to(known.method(), to, of);
                return Optional.of(hop(step, steps == 0 ? Node.DONE : to, of, steps, level));
            }
        }
        return Optional.empty();
    }

    private static int target(Moves moves, World.Known known, Level of, BitSet next, boolean ends, Actor actor) {
        Method method = known.method();
        boolean gives = Moves.gives(method);
        Extent extent = gives && !ends ? Extent.nowhere() : moves.of(known);
        if (extent.isEmpty()) {
            return -1;
        }
        BitSet places = Level.split(method, extent, actor, moves.unseen(method)).get(of);
        if (places == null) {
            return -1;
        }
        BitSet fitting = (BitSet) places.clone();
        if (!gives) {
            fitting.and(next);
        }
        return fitting.nextSetBit(0);
    }

    private Hop hop(Step step, int next, Level of, int steps, Level level) {
        if (next == Node.DONE || of != level) {
            return new Hop(step, next, level);
        }
        return new Hop(step, next, search.levelAt(next, steps, level));
    }
}
