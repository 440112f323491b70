package org.iamassay.history.trend;

import org.iamassay.history.trend.Spans.Gathered;
import org.jspecify.annotations.Nullable;

/** Gathers how long the findings of a line stayed until they ended. */
final class Endings {

    private final Gathered resolved = new Gathered();
    private final Gathered removed = new Gathered();
    private int lapsed;

    void resolved(long atLeast, @Nullable Long atMost) {
        resolved.add(atLeast, atMost);
    }

    void removed(long atLeast, @Nullable Long atMost) {
        removed.add(atLeast, atMost);
    }

    void lapsed() {
        lapsed++;
    }

    Remediation remediation(int unseen, OpenAges ages) {
        return new Remediation(resolved.span(), removed.span(), lapsed, ages.open(), unseen, ages.median());
    }

    int resolved() {
        return resolved.count();
    }
}
