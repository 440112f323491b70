package org.iamassay.model;

/** Where the as-of time of a snapshot was taken from, best first (contract section 1). */
public enum AsOfSource {
    OPTION("option", "the --as-of option"),
    ENVELOPE("envelope", "GeneratedTime of the report's envelope"),
    MANIFEST("manifest", "collectedAt of the collection manifest"),
    FILE_NAME("file-name", "the time in the file's name"),
    NEWEST_TIMESTAMP("newest-timestamp", "the newest timestamp in the report, a lower bound");

    private final String word;
    private final String description;

    AsOfSource(String word, String description) {
        this.word = word;
        this.description = description;
    }

    /** The stable word of {@code assessment.json}. */
    public String word() {
        return word;
    }

    /** The same for people. */
    public String description() {
        return description;
    }
}
