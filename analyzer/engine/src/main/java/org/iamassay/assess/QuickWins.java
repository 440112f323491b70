package org.iamassay.assess;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iamassay.check.Parameter;
import org.iamassay.score.ScoreCalculator;
import org.iamassay.score.Tally;

/** The checks whose remedy gains most for its effort (checklist section 8.2). */
public final class QuickWins {

    private QuickWins() {}

    /** Checks with something to gain, best first; ordered by exact gain, not by the rounded one. */
    public static List<CheckResult> of(Assessment assessment) {
        Map<String, CheckResult> byId =
                assessment.checks().stream().collect(Collectors.toMap(CheckResult::id, Function.identity()));
        return calculator(assessment).quickWins().stream()
                .map(tally -> byId.get(tally.check()))
                .toList();
    }

    private static ScoreCalculator calculator(Assessment assessment) {
        List<Tally> tallies = assessment.checks().stream()
                .map(c -> Tallies.of(c.run(), c.accepted()))
                .toList();
        return new ScoreCalculator(tallies, assessment.profile().parameters().fraction(Parameter.COVERAGE_FLOOR));
    }
}
