package org.iamassay.policy.escalation;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** How sure a step is, best first; finer than the confidence of a path. */
enum Level {
    PROVEN(Confidence.PROVEN),
    CONDITIONAL(Confidence.CONDITIONAL),
    /** It rests on a boundary whose document nobody has seen, which may forbid it. */
    UNSEEN(Confidence.CONDITIONAL),
    TARGET(Confidence.TARGET_DEPENDENT);

    private final Confidence confidence;

    Level(Confidence confidence) {
        this.confidence = confidence;
    }

    Confidence confidence() {
        return confidence;
    }

    /**
     * Where a method leads, by how sure that is.
     *
     * @param unseen the targets whose own boundary nobody has seen, and it matters
     */
    static Map<Level, BitSet> split(Method method, Extent extent, Actor actor, BitSet unseen) {
        Map<Level, BitSet> split = new EnumMap<>(Level.class);
        if (method.type() == MethodClass.T) {
            split.put(TARGET, extent.maybe());
        } else if (actor.isBoundaryUnknown()) {
            split.put(UNSEEN, extent.maybe());
        } else {
            split.put(PROVEN, without(extent.sure(), unseen));
            split.put(CONDITIONAL, without(without(extent.maybe(), extent.sure()), unseen));
            BitSet rest = (BitSet) extent.maybe().clone();
            rest.and(unseen);
            split.put(UNSEEN, rest);
        }
        split.values().removeIf(BitSet::isEmpty);
        return split;
    }

    private static BitSet without(BitSet all, BitSet some) {
        BitSet left = (BitSet) all.clone();
        left.andNot(some);
        return left;
    }
}
