package org.iamassay.score;

import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The letter of a score and what capped it (checklist section 8.2).
 *
 * @param cappedBy checks whose cap lowered the letter, in checklist order
 */
record Grade(String letter, List<String> cappedBy) {

    private static final String LETTERS = "ABCDF";
    private static final int[] BOUNDS = {90, 80, 70, 60};
    private static final int CRITICALS_FOR_F = 3;

    /** The grade of a score over these checks. */
    static Grade of(BigFraction score, Collection<Tally> tallies) {
        List<String> failing = failingCriticals(tallies);
        if (failing.isEmpty()) {
            return capped(score, 'B', unseenCriticals(tallies));
        }
        return capped(score, failing.size() < CRITICALS_FOR_F ? 'D' : 'F', failing);
    }

    /** Critical checks with a failing subject, accepted or not. */
    static List<String> failingCriticals(Collection<Tally> tallies) {
        return tallies.stream()
                .filter(t -> t.isCritical() && t.failed() > 0)
                .map(Tally::check)
                .toList();
    }

    private static List<String> unseenCriticals(Collection<Tally> tallies) {
        return tallies.stream()
                .filter(t -> t.isCritical() && t.unseen() > 0)
                .map(Tally::check)
                .toList();
    }

    private static Grade capped(BigFraction score, char best, List<String> causes) {
        char letter = letter(score);
        return causes.isEmpty() || letter >= best
                ? new Grade(String.valueOf(letter), List.of())
                : new Grade(String.valueOf(best), causes);
    }

    private static char letter(BigFraction score) {
        int index = 0;
        while (index < BOUNDS.length && score.compareTo(BigFraction.of(BOUNDS[index])) < 0) {
            index++;
        }
        return LETTERS.charAt(index);
    }
}
