package org.iamassay.score;

import org.iamassay.check.Subject;

/** Which failures somebody accepts the risk of, as far as the tier of the account rests on them (checklist section 7.4). */
@FunctionalInterface
public interface Accepted {

    /** Nothing is accepted: the tier that a principal itself has. */
    Accepted NOTHING = (check, subject) -> false;

    /** Whether the failure of a check on a subject is accepted. */
    boolean isAccepted(String check, Subject subject);
}
