package org.iamassay.samples;

import java.util.Locale;

/** Kinds of facts in the life of an account; in a script their names stand in lower case with hyphens. */
enum What {
    ACCOUNT_OPENED,
    REPORT_TELLS_ROOT_PASSWORD,
    PASSWORD_POLICY,
    USER_CREATED,
    USER_MOVED,
    USER_DELETED,
    PASSWORD_SET,
    PASSWORD_CHANGED,
    PASSWORD_REMOVED,
    SIGNS_IN,
    SIGNS_IN_NO_MORE,
    MFA_ENROLLED,
    MFA_REMOVED,
    KEY_CREATED,
    KEY_DEACTIVATED,
    KEY_REACTIVATED,
    KEY_DELETED,
    KEY_USED,
    KEY_RESTS,
    SLOTS_SWAPPED,
    CERTIFICATE_ADDED,
    CERTIFICATE_DEACTIVATED,
    CERTIFICATE_REACTIVATED,
    CERTIFICATE_DELETED;

    static What of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
