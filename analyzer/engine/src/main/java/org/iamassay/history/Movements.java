package org.iamassay.history;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.score.Sums;
import org.jspecify.annotations.Nullable;

/** How the score moved between two sides, and why: rules first, then each cell by its cause (history section 5). */
final class Movements {

    private final ComparedSide before;
    private final ComparedSide after;
    private final Subjects subjects;
    private final Set<String> limits;

    private Movements(ComparedSide before, ComparedSide after, Identities identities, Set<String> limits) {
        this.before = before;
        this.after = after;
        this.subjects = new Subjects(before.shown(), after.shown(), identities);
        this.limits = limits;
    }

    /**
     * The movement from one side to another.
     *
     * @param limits takes what could not be told
     */
    static Movement of(ComparedSide before, ComparedSide after, Identities identities, Set<String> limits) {
        Optional<BigFraction> from = score(before.reported());
        Optional<BigFraction> to = score(after.reported());
        if (from.isEmpty()) {
            limits.add("no-score:before");
        }
        if (to.isEmpty()) {
            limits.add("no-score:after");
        }
        return from.isEmpty() || to.isEmpty()
                ? Movement.UNKNOWN
                : new Movements(before, after, identities, limits).between(from.get(), to.get());
    }

    /** The headline as a fraction; a file that does not tell the fraction tells the counts that it is made of. */
    private static Optional<BigFraction> score(Side side) {
        String exact = side.headline().exact();
        if (exact != null) {
            int slash = exact.indexOf('/');
            return Optional.of(BigFraction.of(
                    new BigInteger(exact.substring(0, slash)), new BigInteger(exact.substring(slash + 1))));
        }
        if (side.headline().value() == null) {
            return Optional.empty();
        }
        Sums sums = Sums.NOTHING;
        for (SideCheck check : side.checks()) {
            sums = sums.with(check.severity(), check.passed(), check.failed(), check.notAssessed());
        }
        return Optional.ofNullable(sums.score());
    }

    private Movement between(BigFraction from, BigFraction to) {
        BigFraction total = to.subtract(from);
        CheckCauses causes = new CheckCauses(subjects);
        List<CheckStep> steps = new ArrayList<>();
        boolean told = true;
        for (CheckPair pair : underCommonRules()) {
            if (causes.canTell(pair)) {
                steps.add(causes.step(pair));
            } else {
                limits.add("movement-needs-all-findings:" + pair.before().id());
                told = false;
            }
        }
        return told ? split(new Walk(steps), from, to, total) : Movement.UNKNOWN;
    }

    private static Movement split(Walk walk, BigFraction from, BigFraction to, BigFraction total) {
        @Nullable BigFraction start = walk.start();
        @Nullable BigFraction end = walk.end();
        if (start == null || end == null) {
            return new Movement(total, BigFraction.ZERO, BigFraction.ZERO, total, BigFraction.ZERO);
        }
        return new Movement(
                total,
                walk.part(Cause.REAL),
                walk.part(Cause.POPULATION),
                start.subtract(from).add(to.subtract(end)),
                walk.part(Cause.EVIDENCE));
    }

    /** The checks of both sides under common rules: as given where all agree, judged again, else those that agree. */
    private List<CheckPair> underCommonRules() {
        Side one = before.reported();
        Side other = after.reported();
        List<CheckPair> given = CheckPair.agreeing(one, other);
        boolean all = given.size() == one.checks().size()
                && given.size() == other.checks().size();
        boolean atHand = before.shown().hasEvidence() && after.shown().hasEvidence();
        return all || !atHand ? given : CheckPair.agreeing(before.shown(), after.shown());
    }
}
