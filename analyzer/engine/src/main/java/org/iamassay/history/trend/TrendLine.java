package org.iamassay.history.trend;

import java.util.List;

/**
 * One line of an account: its points, and what needs all of them.
 *
 * @param points by as-of then number; a snapshot without a value on this line has no point but is a hole
 * @param holes snapshots that this line has no value for
 * @param remediation how long findings stayed, until they were resolved or removed
 * @param keyHalfLife how long access keys live
 * @param regressions findings that had been resolved and came back, in order of time, check and subject
 */
public record TrendLine(
        List<TrendPoint> points,
        List<Hole> holes,
        Remediation remediation,
        Recurrence recurrence,
        HalfLife keyHalfLife,
        List<Regression> regressions) {

    public TrendLine {
        points = List.copyOf(points);
        holes = List.copyOf(holes);
        regressions = List.copyOf(regressions);
    }
}
