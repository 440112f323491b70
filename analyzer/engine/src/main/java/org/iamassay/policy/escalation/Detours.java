package org.iamassay.policy.escalation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.policy.access.AccountAccess;
import org.iamassay.policy.access.PrincipalAccess;

/**
 * Whether a principal still reaches administrator after it has lost permissions, while all others keep theirs.
 *
 * <p>The paths of the others are known, so that most questions need the steps of the one principal alone.
 */
public final class Detours {

    private final AccountAccess access;
    private final World world;
    private final BitSet reaching;
    private final Map<String, BitSet> leadingOver = new HashMap<>();

    /** Detours in an account whose paths are known. */
    public Detours(AccountAccess access, Escalation known) {
        this.access = access;
        this.world = new World(access);
        this.reaching = (BitSet) world.powers().administrators().clone();
        for (PrincipalAccess principal : access.principals()) {
            known.best(principal.arn()).ifPresent(this::add);
        }
    }

    private void add(EscalationPath path) {
        int place = world.targets().place(path.principal());
        reaching.set(place);
        path.steps().stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .forEach(arn ->
                        leadingOver.computeIfAbsent(arn, a -> new BitSet()).set(place));
    }

    /** Whether a principal with fewer permissions than it has is administrator or has a path that is proven or conditional. */
    public boolean reachesAdministrator(PrincipalAccess left) {
        if (left.isAdministrator()) {
            return true;
        }
        List<Node> nodes = Graph.of(world, left);
        if (nodes.stream().anyMatch(node -> levels().anyMatch(node::gives))) {
            return true;
        }
        BitSet doubtful = leadingOver.getOrDefault(left.arn(), new BitSet());
        BitSet open = (BitSet) reaching.clone();
        open.andNot(doubtful);
        open.clear(world.targets().place(left.arn()));
        if (lead(nodes, open)) {
            return true;
        }
        // Whether one whose best path leads over this very principal has another one only a new search can tell.
        return lead(nodes, doubtful)
                && Escalation.of(access.with(left)).best(left.arn()).isPresent();
    }

    private static boolean lead(List<Node> nodes, BitSet places) {
        return nodes.stream().anyMatch(node -> levels().anyMatch(level -> node.leads(level, places)));
    }

    private static Stream<Level> levels() {
        return Stream.of(Level.values()).filter(level -> level.confidence() != Confidence.TARGET_DEPENDENT);
    }
}
