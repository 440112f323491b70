package org.iamassay.response;

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

    /** Stable word in files and in the list of the workbook. */
    public String word() {
        return word;
    }
}
