package org.iamassay.assess;

import org.iamassay.check.CheckInfo;
import org.iamassay.check.CheckRun;
import org.iamassay.score.Tally;

/** What the score takes from the run of a check. */
final class Tallies {

    private Tallies() {}

    static Tally of(CheckRun run, int accepted) {
        CheckInfo info = run.info();
        return new Tally(
                info.id(),
                info.area(),
                info.phase(),
                run.severity(),
                info.effort(),
                run.passed(),
                run.failed(),
                accepted,
                run.notAssessed());
    }
}
