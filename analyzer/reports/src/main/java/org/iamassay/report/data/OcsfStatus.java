package org.iamassay.report.data;

import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;

/** The result of a check on a resource, in the words of OCSF. */
enum OcsfStatus {
    PASS(1, "Pass"),
    /** OCSF: the check did not yield a result due to missing information. */
    WARNING(2, "Warning"),
    FAIL(3, "Fail"),
    OTHER(99, "Other");

    private final int id;
    private final String caption;

    OcsfStatus(int id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    int id() {
        return id;
    }

    String caption() {
        return caption;
    }

    static OcsfStatus of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> PASS;
            case FAIL -> FAIL;
            case NOT_ASSESSED, ERROR -> WARNING;
            case NOT_APPLICABLE -> OTHER;
        };
    }

    static int severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 5;
            case HIGH -> 4;
            case MEDIUM -> 3;
            case LOW -> 2;
            case INFO -> 1;
        };
    }

    static String severityCaption(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "Critical";
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW -> "Low";
            case INFO -> "Informational";
        };
    }
}
