package org.iamassay.history.trend;

import org.jspecify.annotations.Nullable;

/** Credentials and users that nobody uses: failing findings of three checks, accepted ones included. */
public record Unused(Count consolePasswords, Count accessKeys, Count users) {

    /** Neither was judged. */
    public static final Unused NONE = new Unused(Count.NONE, Count.NONE, Count.NONE);

    /**
     * Findings of one check.
     *
     * @param failing null where the check was not judged, or not assessed as a whole
     * @param unseen subjects of the check that could not be assessed
     */
    public record Count(@Nullable Integer failing, int unseen) {

        /** A check that was not judged. */
        public static final Count NONE = new Count(null, 0);

        Count plus(Count other) {
            Integer sum = failing == null ? other.failing : Integer.valueOf(failing);
            if (failing != null && other.failing != null) {
                sum = failing + other.failing;
            }
            return new Count(sum, unseen + other.unseen);
        }
    }

    Unused plus(Unused other) {
        return new Unused(
                consolePasswords.plus(other.consolePasswords),
                accessKeys.plus(other.accessKeys),
                users.plus(other.users));
    }
}
