package org.iamassay.history.store;

import java.io.IOException;
import java.util.Map;

/** Derives the frames of an entry once more from what is stored of it. */
public interface FrameRebuilder {

    /** All frames of an entry, by name. */
    Map<String, byte[]> rebuild(Entry entry) throws IOException;
}
