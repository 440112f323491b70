package org.iamassay.report.data;

/** A folder has no manifest of Assay that can be read; the message is one sentence. */
public final class ManifestException extends Exception {

    private static final long serialVersionUID = 1L;

    ManifestException(String sentence) {
        super(sentence);
    }
}
