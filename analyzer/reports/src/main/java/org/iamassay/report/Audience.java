package org.iamassay.report;

import java.util.Arrays;
import java.util.Optional;

/** For whom a report is written; the numbers are the same for all. */
public enum Audience {
    /** Everything, for those who mend and those who audit. */
    TECHNICAL("technical"),
    /** The summary, on at most four pages. */
    MANAGEMENT("management"),
    /** What a consultant hands to the client: everything that concerns the account, without the inner workings. */
    CLIENT("client");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    public static Optional<Audience> of(String word) {
        return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
    }

    /** Stable word on the command line. */
    public String word() {
        return word;
    }
}
