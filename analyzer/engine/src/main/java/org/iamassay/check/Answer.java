package org.iamassay.check;

/** Yes, no, or not to be told from what was seen. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
