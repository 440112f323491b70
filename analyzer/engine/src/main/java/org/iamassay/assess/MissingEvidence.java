package org.iamassay.assess;

import java.util.List;
import org.iamassay.model.EvidenceKind;

/** A kind of evidence that was not given, and the checks it would open. */
public record MissingEvidence(EvidenceKind kind, List<String> checks) {

    public MissingEvidence {
        checks = List.copyOf(checks);
    }
}
