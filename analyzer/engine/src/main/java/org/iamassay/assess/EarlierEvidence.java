package org.iamassay.assess;

import java.time.Instant;
import java.util.List;
import org.iamassay.model.EvidenceFile;
import org.iamassay.model.Snapshot;

/** The files of an earlier snapshot that was looked at beside the one judged. */
public record EarlierEvidence(Instant asOf, List<EvidenceFile> files) {

    public EarlierEvidence {
        files = List.copyOf(files);
    }

    public static EarlierEvidence of(Snapshot snapshot) {
        return new EarlierEvidence(snapshot.asOf(), snapshot.evidence());
    }
}
