package org.iamassay.report.data;

/** Where the work on a finding stands, in the words of OCSF. */
enum OcsfLife {
    NEW(1, "New"),
    IN_PROGRESS(2, "In Progress"),
    SUPPRESSED(3, "Suppressed"),
    RESOLVED(4, "Resolved"),
    ARCHIVED(5, "Archived"),
    OTHER(99, "Other");

    private final int id;
    private final String caption;

    OcsfLife(int id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    int id() {
        return id;
    }

    String caption() {
        return caption;
    }
}
