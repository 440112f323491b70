package org.iamassay.frame;

/** What rows are looked up by. */
public enum ColumnRole {
    PLAIN,
    /** Rows are often looked up by it. */
    INDEX,
    /** With the other columns of this role it names one row. */
    KEY
}
