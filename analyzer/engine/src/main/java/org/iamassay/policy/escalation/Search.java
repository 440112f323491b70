package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many steps each node is from administrator: for each level the fewest of a path of which that level is the least sure.
 *
 * <p>It goes back from the administrators, all nodes of one distance at once, so rings of trust do no harm.
 */
final class Search {

    /** Further than any path. */
    static final int NEVER = Integer.MAX_VALUE;

    private final Graph graph;
    private final EnumMap<Level, int[]> distances = new EnumMap<>(Level.class);
    private final EnumMap<Level, List<BitSet>> exact = new EnumMap<>(Level.class);
    private final BitSet administrators;
    private final BitSet active = new BitSet();

    Search(Graph graph, BitSet administrators) {
        this.graph = graph;
        this.administrators = administrators;
        for (int place = 0; place < graph.size(); place++) {
            active.set(place, graph.node(place) != null);
        }
        for (Level level : Level.values()) {
            int[] distance = new int[graph.size()];
            Arrays.fill(distance, NEVER);
            distances.put(level, distance);
            exact.put(level, new ArrayList<>(List.of(new BitSet())));
            spread(level);
        }
    }

    /** The steps of the shortest path of exactly this level. */
    int distance(Level level, int place) {
        return distances(level)[place];
    }

    /** The administrators, and the nodes with a path that needs no resource. */
    BitSet ends() {
        BitSet ends = (BitSet) administrators.clone();
        for (int place = 0; place < graph.size(); place++) {
            if (distance(Level.PROVEN, place) != NEVER || distance(Level.CONDITIONAL, place) != NEVER) {
                ends.set(place);
            }
        }
        return ends;
    }

    /** The nodes that reach administrator in exactly so many steps, with a step of the level and none less sure. */
    BitSet exactly(Level level, int steps) {
        List<BitSet> layers = exact(level);
        return steps < layers.size() ? layers.get(steps) : new BitSet();
    }

    /** The nodes whose shortest path of this level or a surer one has so many steps. */
    BitSet within(Level level, int steps) {
        if (steps == 0) {
            return administrators;
        }
        BitSet nodes = new BitSet();
        BitSet nearer = new BitSet();
        for (Level one : Level.values()) {
            if (one.compareTo(level) <= 0) {
                nodes.or(exactly(one, steps));
                for (int fewer = 1; fewer < steps; fewer++) {
                    nearer.or(exactly(one, fewer));
                }
            }
        }
        nodes.andNot(nearer);
        return nodes;
    }

    /** The surest level up to another at which a node is so many steps away. */
    Level levelAt(int place, int steps, Level most) {
        for (Level level : Level.values()) {
            if (level.compareTo(most) < 0 && distance(level, place) == steps) {
                return level;
            }
        }
        return most;
    }

    private int[] distances(Level level) {
        return Objects.requireNonNull(distances.get(level));
    }

    private List<BitSet> exact(Level level) {
        return Objects.requireNonNull(exact.get(level));
    }

    private void spread(Level level) {
        BitSet left = (BitSet) active.clone();
        int[] distance = distances(level);
        List<BitSet> layers = exact(level);
        int furthest = exact.values().stream().mapToInt(List::size).max().orElse(1);
        for (int steps = 1; steps <= furthest; steps++) {
            BitSet surer = within(level, steps - 1);
            BitSet same = exactly(level, steps - 1);
            BitSet layer = new BitSet();
            for (int place = left.nextSetBit(0); place >= 0; place = left.nextSetBit(place + 1)) {
                if (isNext(graph.node(place), level, steps, surer, same)) {
                    layer.set(place);
                    distance[place] = steps;
                }
            }
            layers.add(layer);
            left.andNot(layer);
            if (!layer.isEmpty()) {
                furthest = Math.max(furthest, steps + 1);
            }
        }
    }

    private static boolean isNext(@Nullable Node node, Level level, int steps, BitSet within, BitSet same) {
        if (node == null) {
            return false;
        }
        if ((steps == 1 && node.gives(level)) || node.leads(level, within)) {
            return true;
        }
        for (Level surer : Level.values()) {
            if (surer.compareTo(level) < 0 && node.leads(surer, same)) {
                return true;
            }
        }
        return false;
    }
}
