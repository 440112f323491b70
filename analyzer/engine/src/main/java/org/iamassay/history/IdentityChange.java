package org.iamassay.history;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of one principal (history section 2.1).
 *
 * @param arn ARN on the later side, else on the earlier
 * @param before the principal on the earlier side
 * @param after the principal on the later side
 */
public record IdentityChange(String arn, Kind kind, Optional<SidePrincipal> before, Optional<SidePrincipal> after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        DELETED,
        RE_CREATED,
        MOVED;

        /** The stable word of the outputs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
