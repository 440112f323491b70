package org.iamassay.assess.access;

import java.util.List;

/**
 * A way from a principal to administrator.
 *
 * @param confidence proven, conditional or target-dependent
 */
public record AccessPath(String confidence, List<PathStep> steps) {

    /** Copies the list. */
    public AccessPath {
        steps = List.copyOf(steps);
    }

    /** Where it ends: an administrator, or the principal itself once it has made itself one. */
    public String end() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).to();
    }
}
