package org.iamassay.policy.escalation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Steps in sequence from a principal to administrator. */
public record EscalationPath(String principal, Confidence confidence, List<Step> steps) {

    /** Copies the list. */
    public EscalationPath {
        steps = List.copyOf(steps);
    }

    /** Whether it rests on a permissions boundary whose document is missing: nothing is proven by it. */
    public boolean restsOnUnknownBoundary() {
        return steps.stream().anyMatch(Step::boundaryUnknown);
    }

    /** The principals it leads over, the last one too, without the one it begins with. */
    public Set<String> stations() {
        Set<String> stations = new TreeSet<>();
        steps.forEach(step -> stations.add(step.to()));
        stations.remove(principal);
        return stations;
    }
}
