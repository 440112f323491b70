package org.iamassay.history.trend;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.history.ComparedSide;
import org.iamassay.history.Movement;
import org.iamassay.history.Side;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;

/** Makes the trend of one account out of its snapshots one after the other, of which it keeps only the last. */
public final class AccountTrendBuilder {

    private final AccountId account;
    private final TrendOptions options;
    private final Mover mover;
    private final LineBuilder reported;
    private final LineBuilder restated;
    private final TreeSet<Instant> times = new TreeSet<>();
    private @Nullable Recorded last;
    private Optional<Side> lastRestated = Optional.empty();

    /** A trend that tells how the score moved. */
    public AccountTrendBuilder(AccountId account, TrendOptions options, Mover mover) {
        this.account = account;
        this.options = options;
        this.mover = mover;
        this.reported = new LineBuilder(options.maxGapDays());
        this.restated = new LineBuilder(options.maxGapDays());
    }

    /**
     * Adds the next snapshot.
     *
     * @throws IllegalArgumentException for another account, or out of the order of as-of and number
     */
    public AccountTrendBuilder add(Recorded next) {
        Side side = next.reported();
        if (!side.account().equals(account)) {
            throw new IllegalArgumentException("snapshot of " + side.account() + " in the trend of " + account);
        }
        if (last != null && Recorded.ORDER.compare(last, next) >= 0) {
            throw new IllegalArgumentException("snapshot " + next.n() + " of " + side.asOf() + " after snapshot "
                    + last.n() + " of " + last.reported().asOf());
        }
        addReported(next);
        next.restated().ifPresentOrElse(again -> addRestated(next, again), () -> restated.hole(next.n(), side.asOf()));
        times.add(side.asOf());
        last = next;
        return this;
    }

    private void addReported(Recorded next) {
        Side side = Sides.withReport(next.reported(), next.restated().flatMap(Side::report));
        Optional<Movement> movement =
                Optional.ofNullable(last).flatMap(before -> mover.between(asReported(before), asReported(next)));
        reported.add(next.n(), side, movement, Optional.empty());
    }

    /** Where the evidence is at hand, the rules that changed are told apart by judging both with those of today. */
    private static ComparedSide asReported(Recorded one) {
        return new ComparedSide(one.restated().orElse(one.reported()), one.reported(), List.of());
    }

    private void addRestated(Recorded next, Side again) {
        Optional<Movement> movement =
                lastRestated.flatMap(before -> mover.between(ComparedSide.of(before), ComparedSide.of(again)));
        Optional<BigFraction> restatement = Figures.difference(next.reported().headline(), again.headline());
        restated.add(next.n(), again, movement, restatement);
        lastRestated = Optional.of(again);
    }

    /** The trend of the snapshots added. */
    public AccountTrend build() {
        return new AccountTrend(account, Cadences.of(times, options.maxGapDays()), reported.build(), restated.build());
    }

    /** The trend of a whole history. */
    static AccountTrend of(AccountHistory history, TrendOptions options, Mover mover) {
        AccountTrendBuilder builder = new AccountTrendBuilder(history.account(), options, mover);
        history.snapshots().forEach(builder::add);
        return Objects.requireNonNull(builder.build());
    }
}
