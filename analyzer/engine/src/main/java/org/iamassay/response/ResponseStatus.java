package org.iamassay.response;

import java.util.Arrays;
import java.util.Optional;

/** Where the work on a finding stands, by those who answer for it; never the verdict. */
public enum ResponseStatus {
    OPEN("open"),
    PLANNED("planned"),
    IN_PROGRESS("in-progress"),
    DONE("done"),
    DISPUTED("disputed");

    private final String word;

    ResponseStatus(String word) {
        this.word = word;
    }

    /** The status of a word. */
    public static Optional<ResponseStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }

    /** Stable word in files and in the list of the workbook. */
    public String word() {
        return word;
    }
}
