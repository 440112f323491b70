package org.iamassay.history;

/** Whether a subject that one side shows is there on the other side. */
enum Presence {
    PRESENT,
    /** It is demonstrably not there. */
    ABSENT,
    /** The evidence does not tell. */
    UNTOLD,
    /** It is absent if the check that would list it was assessed whole. */
    AS_CHECKED
}
