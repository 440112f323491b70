package org.iamassay.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.history.Comparison;
import org.iamassay.history.State;
import org.jspecify.annotations.Nullable;

/** The conditions of {@code --fail-on} (contract section 8, "Gates"). */
final class Gate {

    private final @Nullable Severity worstAllowed;
    private final @Nullable BigDecimal lowestScore;

    /** A gate on what is new since the baseline has neither severity nor score. */
    private Gate(@Nullable Severity worstAllowed, @Nullable BigDecimal lowestScore) {
        this.worstAllowed = worstAllowed;
        this.lowestScore = lowestScore;
    }

    /** Reads a comma list such as {@code high,score<80}. */
    static List<Gate> parse(@Nullable String list) {
        List<Gate> gates = new ArrayList<>();
        if (list != null) {
            for (String word : list.split(",", -1)) {
                gates.add(parseOne(word.strip()));
            }
        }
        return gates;
    }

    private static Gate parseOne(String word) {
        if (word.startsWith("score<")) {
            return new Gate(null, number(word));
        }
        if (word.equals("new")) {
            return new Gate(null, null);
        }
        return Arrays.stream(Severity.values())
                .filter(s -> s != Severity.INFO && s.word().equals(word))
                .findFirst()
                .map(s -> new Gate(s, null))
                .orElseThrow(() -> unknown(word));
    }

    /** Whether it is breached by findings that are new since a baseline. */
    boolean isNew() {
        return worstAllowed == null && lowestScore == null;
    }

    /** Why findings that are new breach the gate, or nothing when there are none. */
    Optional<String> breach(Comparison comparison) {
        int added = comparison.in(State.NEW).size();
        int again = comparison.in(State.REGRESSED).size();
        long seen = comparison.in(State.NOT_COMPARABLE).stream()
                .filter(finding -> "newly-assessed".equals(finding.reason()))
                .count();
        if (added + again == 0) {
            return Optional.empty();
        }
        return Optional.of("since " + comparison.before().asOf() + " " + added + " findings are new and " + again
                + " came back (" + seen + " more fail that were not assessed then)");
    }

    private static BigDecimal number(String word) {
        try {
            return new BigDecimal(word.substring("score<".length()));
        } catch (NumberFormatException notANumber) {
            throw unknown(word);
        }
    }

    private static CommandException unknown(String word) {
        return new CommandException(
                ExitCode.USAGE, "--fail-on " + word + " is unknown; use critical, high, medium, low, score<N or new.");
    }

    /** Why the gate is breached, or nothing when it is met. A null score is breached. */
    Optional<String> breach(Assessment assessment) {
        if (isNew()) {
            return Optional.empty();
        }
        if (lowestScore != null) {
            String exact = assessment.score().exact();
            return exact != null && isAtLeast(exact, lowestScore)
                    ? Optional.empty()
                    : Optional.of("score " + (exact == null ? "not given (insufficient evidence)" : exact)
                            + " is not at least " + lowestScore);
        }
        long failing = assessment.checks().stream()
                .filter(c -> c.run().state() == Verdict.FAIL && worstAllowed != null)
                .filter(c -> c.run().severity().compareTo(worstAllowed == null ? Severity.INFO : worstAllowed) <= 0)
                .count();
        return failing == 0 || worstAllowed == null
                ? Optional.empty()
                : Optional.of(failing + (failing == 1 ? " check fails" : " checks fail") + " at severity "
                        + worstAllowed.word() + " or above");
    }

    /** Compares a fraction {@code n/d} without rounding it (checklist 8.1). */
    private static boolean isAtLeast(String fraction, BigDecimal limit) {
        int slash = fraction.indexOf('/');
        BigDecimal numerator = new BigDecimal(fraction.substring(0, slash));
        BigDecimal denominator = new BigDecimal(fraction.substring(slash + 1));
        return numerator.compareTo(limit.multiply(denominator)) >= 0;
    }
}
