package org.iamassay.history;

import java.util.HashMap;
import java.util.Map;
import org.iamassay.check.Finding;

/** The traced cells of the findings of one check; the many findings that rest on the same cells share one text. */
final class Tracer {

    private final Map<String, String> kinds;
    private final Map<String, String> shared = new HashMap<>();

    /** Takes the kind of evidence by name of the file. */
    Tracer(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    String text(Finding finding) {
        Traced traced = new Traced();
        for (Finding.TraceCell cell : finding.trace()) {
            traced.add(kinds.getOrDefault(cell.file(), ""), cell.column(), cell.value());
        }
        return shared.computeIfAbsent(traced.text(), text -> text);
    }
}
