package org.iamassay.checks.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Finding.TraceCell;
import org.jspecify.annotations.Nullable;

/** What a walk through the reports of an account finds. */
final class StoryNotes {

    private final List<Difference> contradictions = new ArrayList<>();
    private @Nullable String gap;

    void contradiction(String text, List<TraceCell> cells) {
        contradictions.add(new Difference(text, cells));
    }

    /** Something that was not seen and might be a contradiction. */
    void unknown(String reason) {
        gap = gap == null ? reason : gap;
    }

    List<Difference> contradictions() {
        return List.copyOf(contradictions);
    }

    /** The first thing not seen. */
    Optional<String> gap() {
        return Optional.ofNullable(gap);
    }
}
