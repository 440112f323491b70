package org.iamassay.policy.escalation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.iamassay.policy.access.PrincipalAccess;
import org.jspecify.annotations.Nullable;

/** The principals of an account that are no administrators, what they could change about themselves, and the steps between. */
final class Graph {

    /** More changes in a row, and more outcomes of them for one principal, are not tried. */
    private static final int MOST_CHANGES = 3;

    private static final int MOST_OUTCOMES = 24;

    private final World world;
    private final List<@Nullable Node> nodes = new ArrayList<>();

    private Graph(World world, int places) {
        this.world = world;
        for (int place = 0; place < places; place++) {
            nodes.add(null);
        }
    }

    /** One principal as it would be with other permissions, and what becomes of it by changes of its own. */
    static List<Node> of(World world, PrincipalAccess changed) {
        Graph graph = new Graph(world, world.targets().size());
        Node node = new Node(world, new Actor(world, changed));
        Changes.of(world, node.actor()).forEach(change -> graph.finish(node, change));
        graph.new Growth(new BitSet()).grow(node);
        List<Node> all = new ArrayList<>(List.of(node));
        graph.nodes.stream().flatMap(one -> Stream.ofNullable(one)).forEach(all::add);
        return all;
    }

    Graph(World world) {
        this(world, world.targets().size());
        for (PrincipalAccess caller : world.callers()) {
            int place = world.targets().place(caller.arn());
            if (!world.powers().administrators().get(place)) {
                Node node = new Node(world, new Actor(world, caller));
                Changes.of(world, node.actor()).forEach(change -> finish(node, change));
                nodes.set(place, node.isIdle() ? null : node);
            }
        }
    }

    int size() {
        return nodes.size();
    }

    /** The node of a place; absent for what is no principal, is administrator already, or cannot take any step. */
    @Nullable Node node(int place) {
        return nodes.get(place);
    }

    /**
     * Looks what becomes of principals by changes of their own that do not make administrators at once; of one that comes far enough
     * by so many changes, no more are tried.
     *
     * @param ends the principals from which there is a way already
     */
    void grow(IntPredicate wanted, BitSet ends) {
        int principals = nodes.size();
        for (int place = 0; place < principals; place++) {
            Node node = nodes.get(place);
            if (node != null && node.canChange() && wanted.test(place)) {
                new Growth(ends).grow(node);
            }
        }
    }

    private boolean finish(Node node, Change change) {
        boolean done = world.powers().isAdministrator(node.actor(), change);
        if (done) {
            node.link(change, Node.DONE);
        } else {
            node.canChange(true);
        }
        return done;
    }

    /** A principal after some changes, by their names. */
    private record Stage(Node node, Set<String> changes) {}

    /** What becomes of one principal, fewer changes before more. */
    private final class Growth {

        private final BitSet ends;
        private final Map<Set<String>, Integer> seen = new HashMap<>();
        private final Deque<Stage> waiting = new ArrayDeque<>();

        private int enough = MOST_CHANGES;

        Growth(BitSet ends) {
            this.ends = ends;
        }

        void grow(Node start) {
            waiting.add(new Stage(start, Set.of()));
            while (!waiting.isEmpty() && waiting.element().changes().size() < enough) {
                Stage stage = waiting.remove();
                for (Change change : Changes.of(world, stage.node().actor())) {
                    boolean isStart = stage.changes().isEmpty();
                    boolean done = isStart
                            ? world.powers().isAdministrator(stage.node().actor(), change)
                            : finish(stage.node(), change);
                    if (done) {
                        enough = Math.min(enough, stage.changes().size() + 1);
                    } else {
                        follow(stage, change);
                    }
                }
            }
        }

        private void follow(Stage stage, Change change) {
            Set<String> changes = new TreeSet<>(stage.changes());
            changes.add(change.name());
            Integer known = seen.get(changes);
            if (known != null) {
                stage.node().link(change, known);
            } else if (seen.size() < MOST_OUTCOMES) {
                Node after = new Node(world, stage.node(), change);
                int place = nodes.size();
                nodes.add(after);
                seen.put(changes, place);
                stage.node().link(change, place);
                if (after.leads(ends)) {
                    enough = Math.min(enough, changes.size());
                }
                waiting.add(new Stage(after, changes));
            }
        }
    }
}
