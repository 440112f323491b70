package org.iamassay.history;

import org.iamassay.model.Flag;
import org.iamassay.model.Moment;

/**
 * What one credential report shows of the credentials of a principal; what its rows do not agree on is unknown.
 *
 * @param dumped what lists beside the report tell
 */
record Holding(
        boolean isRoot,
        Moment created,
        Flag password,
        Moment passwordUsed,
        Moment passwordChanged,
        Flag mfa,
        TwoSlots keys,
        TwoSlots certificates,
        DumpedCredentials dumped) {}
