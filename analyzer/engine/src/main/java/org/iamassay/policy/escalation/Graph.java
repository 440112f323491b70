package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.policy.access.PrincipalAccess;
import org.jspecify.annotations.Nullable;

/** The principals of an account that are no administrators, what they could change about themselves, and the steps between. */
final class Graph {

    /** More changes in a row, and more outcomes of them, are not tried. */
    private static final int MOST_CHANGES = 3;

    private static final int MOST_OUTCOMES = 60;

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
        graph.new Growth(node).grow();
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
                new Growth(node).grow();
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

    /** What becomes of one principal by changes of its own. */
    private final class Growth {

        private final Node start;
        private final Map<Set<String>, Integer> seen = new HashMap<>();

        Growth(Node start) {
            this.start = start;
        }

        void grow() {
            grow(start, Set.of());
        }

        private void grow(Node node, Set<String> before) {
            for (Change change : Changes.of(world, node.actor())) {
                if (world.powers().isAdministrator(change.after().access())) {
                    node.link(change, Node.DONE);
                } else if (!node.gives(Level.PROVEN) && before.size() < MOST_CHANGES) {
                    follow(node, change, before);
                }
            }
        }

        private void follow(Node node, Change change, Set<String> before) {
            Set<String> changes = new TreeSet<>(before);
            changes.add(change.name());
            Integer known = seen.get(changes);
            if (known != null) {
                node.link(change, known);
            } else if (seen.size() < MOST_OUTCOMES) {
                Node after = new Node(world, change.after());
                int place = nodes.size();
                nodes.add(after);
                seen.put(changes, place);
                node.link(change, place);
                grow(after, changes);
            }
        }
    }
}
