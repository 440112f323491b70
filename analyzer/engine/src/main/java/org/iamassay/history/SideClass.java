package org.iamassay.history;

/** What one side says of a subject of a check (history section 3.1). */
public enum SideClass {
    /** The subject is demonstrably absent. */
    X,
    /** The check is not judged. */
    C,
    /** It fails under an active waiver. */
    W,
    /** It fails. */
    F,
    /** Not assessed, in error, or its presence cannot be told. */
    U,
    /** It passes, the check does not apply, or it is no subject of the check. */
    O
}
