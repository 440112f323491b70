package org.iamassay.history;

/** One of the two ends of a comparison, in the order of the arguments. */
enum End {
    BEFORE,
    AFTER
}
