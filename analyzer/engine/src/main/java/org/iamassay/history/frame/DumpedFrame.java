package org.iamassay.history.frame;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iamassay.history.DumpedCredentials;

/** What lists of credentials tell of each principal. */
final class DumpedFrame {

    private DumpedFrame() {}

    static void write(Map<String, DumpedCredentials> dumped, FrameOutput out) throws IOException {
        out.number(dumped.size());
        for (Map.Entry<String, DumpedCredentials> one : new TreeMap<>(dumped).entrySet()) {
            out.text(one.getKey());
            write(one.getValue(), out);
        }
    }

    private static void write(DumpedCredentials one, FrameOutput out) throws IOException {
        out.number(one.mfaEnabled().size());
        for (Instant enabled : one.mfaEnabled()) {
            out.number(enabled.getEpochSecond());
        }
        out.truth(one.isOnlyDevice());
        out.number(one.twins().size());
        for (DumpedCredentials.Key key : one.twins()) {
            out.text(key.id());
            out.number(key.created().getEpochSecond());
            out.truth(key.active());
        }
    }

    static Map<String, DumpedCredentials> read(FrameInput in) throws IOException {
        Map<String, DumpedCredentials> dumped = new TreeMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            dumped.put(in.text(), one(in));
        }
        return dumped;
    }

    private static DumpedCredentials one(FrameInput in) throws IOException {
        List<Instant> enabled = new ArrayList<>();
        int devices = in.count();
        for (int i = 0; i < devices; i++) {
            enabled.add(Instant.ofEpochSecond(in.number()));
        }
        boolean only = in.truth();
        List<DumpedCredentials.Key> twins = new ArrayList<>();
        int keys = in.count();
        for (int i = 0; i < keys; i++) {
            twins.add(new DumpedCredentials.Key(in.text(), Instant.ofEpochSecond(in.number()), in.truth()));
        }
        return new DumpedCredentials(enabled, only, twins);
    }
}
