package org.iamassay.report.trend;

/** What a mark of a figure means, so that every picture gives it the same colour and pattern. */
public enum Tone {
    REPORTED,
    RESTATED,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO,
    OPENED,
    RESOLVED,
    REMOVED,
    UNSEEN,
    REAL,
    POPULATION,
    RULES,
    EVIDENCE,
    ACTIVE,
    INACTIVE,
    CHANGED,
    QUIET
}
