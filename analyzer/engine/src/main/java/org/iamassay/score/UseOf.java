package org.iamassay.score;

import org.iamassay.check.RootCredentials;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** Which kinds of credential a row shows (checklist section 7.1). */
public final class UseOf {

    private UseOf() {}

    /** The use of one row; the account summary may tell root's password. */
    public static Use row(User row, Snapshot snapshot) {
        Flag password = password(row, snapshot);
        if (password.isUnknown()) {
            return Use.UNKNOWN;
        }
        if (row.hasActiveKey()) {
            return password.isYes() ? Use.BOTH : Use.PROGRAMMATIC;
        }
        if (hasUnknownSlot(row)) {
            return Use.UNKNOWN;
        }
        return password.isYes() ? Use.CONSOLE : Use.NONE;
    }

    static Flag password(User row, Snapshot snapshot) {
        return row.isRoot() ? RootCredentials.password(row, snapshot) : row.password();
    }

    static boolean hasUnknownSlot(User row) {
        return isUnknown(row.keys().get(0)) || isUnknown(row.keys().get(1));
    }

    private static boolean isUnknown(AccessKey key) {
        return key.state() == AccessKey.State.UNKNOWN;
    }
}
