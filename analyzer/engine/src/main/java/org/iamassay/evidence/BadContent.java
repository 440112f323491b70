package org.iamassay.evidence;

import java.io.IOException;

/** What a carrier should hold is not there or damaged; the message says how. */
final class BadContent extends IOException {

    private static final long serialVersionUID = 1L;

    BadContent(String message) {
        super(message);
    }
}
