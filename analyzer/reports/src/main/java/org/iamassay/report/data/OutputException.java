package org.iamassay.report.data;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An output could not be written; the message is one sentence that says what to do (exit code 5). */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    public OutputException(String sentence) {
        super(sentence);
    }

    public OutputException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
