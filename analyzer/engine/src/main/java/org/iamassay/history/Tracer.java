package org.iamassay.history;

import java.util.HashMap;
import java.util.Map;
import org.iamassay.check.Finding;

/** The traced cells of the findings of one check; the many findings that rest on the same cells share one text. */
final class Tracer {

    private final Map<String, String> kinds;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    /** Takes the kind of evidence by name of the file. */
    Tracer(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    String text(Finding finding) {
        Traced traced = traced();
        for (Finding.TraceCell cell : finding.trace()) {
            traced.add(kind(cell.file()), cell.column(), cell.value());
        }
        return shared(traced);
    }

    /** The cells of another finding. */
    Traced traced() {
        return new Traced(names);
    }

    /** The kind of evidence in a file; empty for a file that is not among the evidence. */
    String kind(String file) {
        return kinds.getOrDefault(file, "");
    }

    /** One text for all findings that rest on the same cells. */
    String shared(Traced traced) {
        return shared.computeIfAbsent(traced.text(), text -> text);
    }
}
