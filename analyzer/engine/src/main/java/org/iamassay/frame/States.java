package org.iamassay.frame;

import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.Sentinel;
import org.iamassay.model.TextCell;

/** The words of columns that tell why a cell beside them is empty. */
final class States {

    private static final String VALUE = "value";

    private States() {}

    static String of(Moment moment) {
        if (moment.isDate()) {
            return VALUE;
        }
        Sentinel sentinel = moment.sentinel();
        return sentinel == null ? moment.reason() : sentinel.word();
    }

    static String of(Flag flag) {
        if (!flag.isUnknown()) {
            return VALUE;
        }
        for (Sentinel sentinel : Sentinel.values()) {
            if (flag.is(sentinel)) {
                return sentinel.word();
            }
        }
        return flag.reason();
    }

    static String of(TextCell cell) {
        if (cell.isText()) {
            return VALUE;
        }
        Sentinel sentinel = cell.sentinel();
        return sentinel == null ? cell.reason() : sentinel.word();
    }
}
