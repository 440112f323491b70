package org.iamassay.model;

/** A word of the credential report that stands in place of a value. Source: IAM User Guide, "credential reports". */
public enum Sentinel {
    NOT_APPLICABLE("N/A"),
    NO_INFORMATION("no_information"),
    NOT_SUPPORTED("not_supported");

    private final String word;

    Sentinel(String word) {
        this.word = word;
    }

    /** The word as AWS writes it. */
    public String word() {
        return word;
    }
}
