package org.iamassay.policy.decision;

import java.util.List;
import org.iamassay.policy.Ascii;
import org.iamassay.policy.Fault;
import org.iamassay.policy.Statement;

/** What of a statement could not be read, beside what has no say in a decision. */
enum Garbled {
    NO,
    /** Something that may limit an Allow. */
    PART,
    CONDITION;

    private static final String CONDITION_ELEMENT = "/condition";
    private static final String SID_ELEMENT = "/Sid";

    static Garbled of(Statement statement, List<Fault> faults) {
        Garbled worst = NO;
        for (Fault fault : faults) {
            Garbled found = of(statement.pointer(), fault);
            worst = found.compareTo(worst) > 0 ? found : worst;
        }
        return worst;
    }

    private static Garbled of(String pointer, Fault fault) {
        if (fault.code() == Fault.Code.MORE_FAULTS) {
            // What was not listed may be anywhere.
            return PART;
        }
        boolean unread = fault.code() == Fault.Code.WRONG_TYPE || fault.code() == Fault.Code.ELEMENT_CASE;
        if (!unread || !fault.pointer().startsWith(pointer + "/")) {
            return NO;
        }
        String element = fault.pointer().substring(pointer.length());
        if (Ascii.startsWith(element, CONDITION_ELEMENT)) {
            return CONDITION;
        }
        return element.startsWith(SID_ELEMENT) ? NO : PART;
    }
}
