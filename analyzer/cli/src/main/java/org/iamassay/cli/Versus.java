package org.iamassay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.Terms;
import org.iamassay.check.Check;
import org.iamassay.checklist.Profile;
import org.iamassay.history.CommonProfile;
import org.iamassay.history.Comparer;
import org.iamassay.history.Comparison;

/**
 * Two sides of one account, judged by one profile and compared.
 *
 * @param after the assessment of the later side with all its findings; empty for a bare {@code assessment.json}
 */
record Versus(Comparison comparison, Optional<Assessment> after) {

    /** Judges both sides at the same time, with the same waivers at the as-of of each, and compares them. */
    static Versus of(SideSource before, SideSource after, Optional<Profile> named, Terms terms, List<Check> own) {
        Profile profile = CommonProfile.choose(
                        named,
                        Stream.of(before, after)
                                .flatMap(side -> side.judgedAs().stream())
                                .toList(),
                        before.hasNothingButReports() && after.hasNothingButReports())
                .with(own);
        CompletableFuture<SideSource.Judged> one = CompletableFuture.supplyAsync(() -> before.judge(profile, terms));
        SideSource.Judged other = after.judge(profile, terms);
        return new Versus(Comparer.compare(finished(one).side(), other.side()), other.assessment());
    }

    private static SideSource.Judged finished(CompletableFuture<SideSource.Judged> side) {
        try {
            return side.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Whether a check broke on the later side. */
    boolean isBroken() {
        return after.map(Judge::isBroken).orElse(false);
    }

    /** All of a list. */
    static List<Comparison> comparisons(List<Versus> some) {
        return some.stream().map(Versus::comparison).toList();
    }
}
