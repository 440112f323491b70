package org.iamassay.history;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One check of a side with its verdict on each subject.
 *
 * @param rule {@code sha256:…} of logic and parameters; null where an older file does not tell
 * @param state state of the check
 * @param reason reason code of the state; null for pass and fail
 * @param passed passing subjects; they may be more than the cells tell, see {@code passesListed}
 * @param failed failing subjects, accepted ones included
 * @param passesListed whether every subject that counts has its cell; a file without all findings leaves passing ones out
 * @param cells verdicts, by subject; subjects it does not apply to may be left out
 */
public record SideCheck(
        String id,
        Severity severity,
        @Nullable String rule,
        Verdict state,
        @Nullable String reason,
        int passed,
        int failed,
        int accepted,
        int notApplicable,
        int notAssessed,
        boolean passesListed,
        List<Cell> cells) {

    public SideCheck {
        cells = List.copyOf(cells);
    }

    /** The verdict on the check as a whole, where it was not assessed or broke as a whole or in part. */
    public Optional<Cell> unseenAsWhole() {
        // No stream: this is asked of every check of every snapshot.
        for (Cell cell : cells) {
            if (cell.value() == Cell.Value.UNSEEN && cell.subject().type().equals("account")) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The same with cells, which list all passes when they are as many as the counts say. */
    SideCheck with(List<Cell> others) {
        return new SideCheck(
                id,
                severity,
                rule,
                state,
                reason,
                passed,
                failed,
                accepted,
                notApplicable,
                notAssessed,
                Counts.of(others).equals(Counts.of(this)),
                others);
    }
}
