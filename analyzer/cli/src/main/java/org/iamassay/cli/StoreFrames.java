package org.iamassay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Parameters;
import org.iamassay.checklist.Profiles;
import org.iamassay.history.Side;
import org.iamassay.history.SideMaker;
import org.iamassay.history.SideReader;
import org.iamassay.history.SideTool;
import org.iamassay.history.frame.SideFrame;
import org.iamassay.history.store.Entry;
import org.iamassay.history.store.ReportedSummary;
import org.iamassay.history.store.Store;
import org.iamassay.history.store.StoredEvidence;
import org.iamassay.history.store.StoredSides;

/** What is derived from an assessment and kept beside it, so that it need not be read whole. */
final class StoreFrames {

    private StoreFrames() {}

    static Map<String, byte[]> of(Assessment assessment) {
        return Map.of(
                ReportedSummary.FRAME,
                ReportedSummary.of(assessment).bytes(),
                StoredSides.FRAME,
                SideFrame.write(SideMaker.of(assessment)));
    }

    /** The same from what is stored. */
    static Map<String, byte[]> rebuild(Store store, Entry entry) throws IOException {
        return Map.of(
                ReportedSummary.FRAME, summary(store, entry), StoredSides.FRAME, SideFrame.write(side(store, entry)));
    }

    private static byte[] summary(Store store, Entry entry) throws IOException {
        try (InputStream assessment = store.assessment(entry)) {
            return ReportedSummary.of(assessment).bytes();
        }
    }

    private static Side side(Store store, Entry entry) throws IOException {
        try (InputStream assessment = store.assessment(entry)) {
            Side written = SideReader.read(assessment, "the assessment of entry " + entry.n());
            Parameters parameters = parameters(written.tool());
            return StoredEvidence.snapshot(store, entry)
                    .map(snapshot -> SideMaker.again(written, snapshot, parameters))
                    .orElse(written);
        }
    }

    /** Of a profile of the user's own nothing is stored but its name and digest: the shipped parameters stand in. */
    private static Parameters parameters(SideTool tool) {
        return Profiles.names().contains(tool.profile())
                ? Profiles.shipped(tool.profile()).parameters()
                : Parameters.DEFAULTS;
    }
}
