package org.iamassay.evidence;

import java.io.Closeable;
import java.util.List;

/**
 * What the command line led to; closing it deletes the temporary copies that some items are read from.
 *
 * @param items files and archive entries, sorted by location, whatever the order of the inputs
 * @param problems everything that was passed over, sorted
 */
record Found(List<EvidenceItem> items, List<Problem> problems, Spool spool) implements Closeable {

    Found {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    @Override
    public void close() {
        spool.close();
    }
}
