package org.iamassay.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.WaiverUse;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdict;
import org.iamassay.history.Comparison;
import org.iamassay.history.State;
import org.jspecify.annotations.Nullable;

/** The conditions of {@code --fail-on} (contract section 8, "Gates"). */
final class Gate {

    private enum Kind {
        SEVERITY,
        SCORE,
        NEW,
        EXPIRED_WAIVER
    }

    private final Kind kind;
    private final Severity worstAllowed;
    private final BigDecimal lowestScore;

    private Gate(Kind kind, Severity worstAllowed, BigDecimal lowestScore) {
        this.kind = kind;
        this.worstAllowed = worstAllowed;
        this.lowestScore = lowestScore;
    }

    private static Gate of(Kind kind) {
        return new Gate(kind, Severity.INFO, BigDecimal.ZERO);
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
            return new Gate(Kind.SCORE, Severity.INFO, number(word));
        }
        if (word.equals("new")) {
            return of(Kind.NEW);
        }
        if (word.equals("expired-waiver")) {
            return of(Kind.EXPIRED_WAIVER);
        }
        return Arrays.stream(Severity.values())
                .filter(s -> s != Severity.INFO && s.word().equals(word))
                .findFirst()
                .map(s -> new Gate(Kind.SEVERITY, s, BigDecimal.ZERO))
                .orElseThrow(() -> unknown(word));
    }

    /** Whether it is breached by findings that are new since a baseline. */
    boolean isNew() {
        return kind == Kind.NEW;
    }

    /** Why what changed since a baseline breaches the gate, or nothing when it does not. */
    Optional<String> breach(Comparison comparison) {
        return switch (kind) {
            case NEW -> added(comparison);
            case EXPIRED_WAIVER -> noLongerAccepted(comparison);
            case SEVERITY, SCORE -> Optional.empty();
        };
    }

    private static Optional<String> added(Comparison comparison) {
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

    private static Optional<String> noLongerAccepted(Comparison comparison) {
        int number = comparison.in(State.ACCEPTANCE_EXPIRED).size();
        return number == 0
                ? Optional.empty()
                : Optional.of("since " + comparison.before().asOf() + " the acceptance of " + number
                        + (number == 1
                                ? " finding that still fails has ended"
                                : " findings that still fail has ended"));
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
                ExitCode.USAGE,
                "--fail-on " + word + " is unknown; use critical, high, medium, low, score<N, new or"
                        + " expired-waiver.");
    }

    /** Why the gate is breached, or nothing when it is met. A null score is breached. */
    Optional<String> breach(Assessment assessment) {
        return switch (kind) {
            case SEVERITY -> failing(assessment);
            case SCORE -> tooLow(assessment.score().exact());
            case EXPIRED_WAIVER -> expired(assessment.waivers().expired());
            case NEW -> Optional.empty();
        };
    }

    private Optional<String> tooLow(@Nullable String exact) {
        return exact != null && isAtLeast(exact, lowestScore)
                ? Optional.empty()
                : Optional.of("score " + (exact == null ? "not given (insufficient evidence)" : exact)
                        + " is not at least " + lowestScore);
    }

    /** Failures that are accepted fail all the same. */
    private Optional<String> failing(Assessment assessment) {
        long failing = assessment.checks().stream()
                .filter(c -> c.run().state() == Verdict.FAIL)
                .filter(c -> c.run().severity().compareTo(worstAllowed) <= 0)
                .count();
        return failing == 0
                ? Optional.empty()
                : Optional.of(failing + (failing == 1 ? " check fails" : " checks fail") + " at severity "
                        + worstAllowed.word() + " or above");
    }

    private static Optional<String> expired(List<WaiverUse> expired) {
        return expired.isEmpty()
                ? Optional.empty()
                : Optional.of(expired.size() + (expired.size() == 1 ? " waiver has" : " waivers have") + " expired: "
                        + expired.stream()
                                .map(use -> use.waiver().id() + " on "
                                        + use.waiver().expiresOn())
                                .collect(Collectors.joining(", ")));
    }

    /** Compares a fraction {@code n/d} without rounding it (checklist 8.1). */
    private static boolean isAtLeast(String fraction, BigDecimal limit) {
        int slash = fraction.indexOf('/');
        BigDecimal numerator = new BigDecimal(fraction.substring(0, slash));
        BigDecimal denominator = new BigDecimal(fraction.substring(slash + 1));
        return numerator.compareTo(limit.multiply(denominator)) >= 0;
    }
}
