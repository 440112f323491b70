package org.iamassay.report;

import java.util.Arrays;
import java.util.Optional;

/** How much a report tells of names. */
public enum Redaction {
    /** Everything as it is. */
    NONE("none"),
    /** Pseudonyms in place of names; what people wrote stays, with the names in it replaced. */
    CLIENT("client"),
    /** The same, and nothing that people wrote, nor what was seen of a finding. */
    PUBLIC("public");

    private final String word;

    Redaction(String word) {
        this.word = word;
    }

    public static Optional<Redaction> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }

    /** Stable word on the command line. */
    public String word() {
        return word;
    }
}
