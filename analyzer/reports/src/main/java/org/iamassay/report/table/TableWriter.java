package org.iamassay.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.iamassay.frame.Frame;

/** Takes the frames of one account after another and keeps none of them. */
public interface TableWriter extends Closeable {

    /** Adds the rows of a frame to its table. */
    void append(Frame frame) throws IOException;

    /** Completes the files; nothing can be appended after it. */
    void finish() throws IOException;

    /** Columns whose cells may carry an apostrophe before a formula sign, by file. */
    Map<String, List<String>> guarded();
}
