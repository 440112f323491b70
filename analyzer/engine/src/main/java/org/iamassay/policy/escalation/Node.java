package org.iamassay.policy.escalation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iamassay.policy.decision.Truth;

/** A principal, as it is or after changes, and where one step takes it. */
final class Node {

    /** In place of a node: administrator. */
    static final int DONE = -1;

    private final Actor actor;
    private final Map<Level, BitSet> rows = new EnumMap<>(Level.class);
    private final Set<Level> gives = EnumSet.noneOf(Level.class);
    private final List<Link> links = new ArrayList<>(0);

    private boolean changes;

    /** A change, and the node after it or {@link #DONE}. */
    record Link(Change change, Level level, int to) {}

    Node(World world, Actor actor) {
        this(world, actor, known -> true);
    }

    /** What a node becomes by a change. */
    Node(World world, Node before, Change change) {
        this(
                world,
                change.actor(world, before.actor),
                known -> change.after().touched().map(known::isTouchedBy).orElse(true));
        if (change.after().touched().isPresent()) {
            gives.addAll(before.gives);
            before.rows.forEach((level, row) ->
                    rows.computeIfAbsent(level, l -> new BitSet()).or(row));
        }
    }

    private Node(World world, Actor actor, Predicate<World.Known> asked) {
        this.actor = actor;
        Moves moves = new Moves(world, actor);
        for (World.Known known : world.methods()) {
            if (!asked.test(known)) {
                continue;
            }
            Extent extent = moves.of(known);
            if (!extent.isEmpty()) {
                Method method = known.method();
                add(method, Level.split(method, extent, actor, moves.unseen(method)));
            }
        }
    }

    private void add(Method method, Map<Level, BitSet> split) {
        if (Moves.gives(method)) {
            gives.addAll(split.keySet());
            return;
        }
        split.forEach((level, places) ->
                rows.computeIfAbsent(level, l -> new BitSet()).or(places));
    }

    Actor actor() {
        return actor;
    }

    boolean isIdle() {
        return rows.isEmpty() && gives.isEmpty() && links.isEmpty() && !changes;
    }

    /** Whether it may change itself into something that is no administrator yet. */
    boolean canChange() {
        return changes;
    }

    void canChange(boolean possible) {
        changes = possible;
    }

    /** Whether a step of a level makes an administrator. */
    boolean gives(Level level) {
        return gives.contains(level) || links.stream().anyMatch(link -> link.level() == level && link.to() == DONE);
    }

    /** Whether a step that needs no resource makes an administrator or leads to one of the nodes. */
    boolean leads(BitSet nodes) {
        return Stream.of(Level.PROVEN, Level.CONDITIONAL).anyMatch(level -> gives(level) || leads(level, nodes));
    }

    /** Whether a step of a level leads to one of the nodes. */
    boolean leads(Level level, BitSet nodes) {
        BitSet row = rows.get(level);
        if (row != null && row.intersects(nodes)) {
            return true;
        }
        for (Link link : links) {
            if (link.level() == level && link.to() != DONE && nodes.get(link.to())) {
                return true;
            }
        }
        return false;
    }

    void link(Change change, int to) {
        Level level = actor.isBoundaryUnknown()
                ? Level.UNSEEN
                : change.truth() == Truth.TRUE ? Level.PROVEN : Level.CONDITIONAL;
        links.add(new Link(change, level, to));
    }

    List<Link> links() {
        return links;
    }
}
