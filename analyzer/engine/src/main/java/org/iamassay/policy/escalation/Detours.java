package org.iamassay.policy.escalation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    private final Escalation known;
    private final World world;

    /** Detours in an account whose paths are known. */
    public Detours(AccountAccess access, Escalation known) {
        this.access = access;
        this.known = known;
        this.world = new World(access);
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
        BitSet open = (BitSet) world.powers().administrators().clone();
        open.clear(world.targets().place(left.arn()));
        BitSet doubtful = new BitSet();
        for (PrincipalAccess other : access.principals()) {
            Optional<EscalationPath> path = other.arn().equals(left.arn()) ? Optional.empty() : known.best(other.arn());
            path.ifPresent(way -> (leadsOver(way, left.arn()) ? doubtful : open)
                    .set(world.targets().place(other.arn())));
        }
        if (lead(nodes, open)) {
            return true;
        }
        // Whether one whose best path leads over this very principal has another one only a new search can tell.
        return lead(nodes, doubtful)
                && Escalation.of(access.with(left)).best(left.arn()).isPresent();
    }

    private static boolean leadsOver(EscalationPath path, String arn) {
        return path.steps().stream()
                .anyMatch(step -> step.from().equals(arn) || step.to().equals(arn));
    }

    private static boolean lead(List<Node> nodes, BitSet places) {
        return nodes.stream().anyMatch(node -> levels().anyMatch(level -> node.leads(level, places)));
    }

    private static Stream<Level> levels() {
        return Stream.of(Level.values()).filter(level -> level.confidence() != Confidence.TARGET_DEPENDENT);
    }
}
