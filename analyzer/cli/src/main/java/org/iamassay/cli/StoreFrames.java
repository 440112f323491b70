package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.iamassay.assess.Assessment;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.ReportedSummary;
import org.iamassay.history.store.Store;

/** What is derived from an assessment and kept beside it, so that it need not be read whole. */
final class StoreFrames {

    private StoreFrames() {}

    static Map<String, byte[]> of(Assessment assessment) {
        return Map.of(ReportedSummary.FRAME, ReportedSummary.of(assessment).bytes());
    }

    /** The same from what is stored. */
    static Map<String, byte[]> rebuild(Store store, Entry entry) throws IOException {
        try (InputStream assessment = store.assessment(entry)) {
            return Map.of(ReportedSummary.FRAME, ReportedSummary.of(assessment).bytes());
        }
    }
}
