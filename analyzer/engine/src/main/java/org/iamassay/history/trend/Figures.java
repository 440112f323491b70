package org.iamassay.history.trend;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.PastReport;
import org.iamassay.history.Cell;
import org.iamassay.history.Headline;
import org.iamassay.history.Side;
import org.iamassay.history.SideCheck;
import org.iamassay.history.trend.Unused.Count;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.jspecify.annotations.Nullable;

/** The figures of one snapshot that need no other. */
final class Figures {

    private static final int[] PERCENTS = {50, 75, 90, 95, 100};
    private static final int HUNDRED = 100;

    private Figures() {}

    /** Console users, root apart; rows of one user that differ leave open what they differ in. */
    static MfaCoverage mfa(Side side) {
        int with = 0;
        int known = 0;
        int unknown = 0;
        List<UserRows> users = side.report().map(PastReport::users).orElse(List.of());
        for (UserRows user : users) {
            Flag password = all(user, User::password);
            Flag mfa = all(user, User::mfaActive);
            if (password.isUnknown() || (password.isYes() && mfa.isUnknown())) {
                unknown++;
            } else if (password.isYes()) {
                known++;
                with += mfa.isYes() ? 1 : 0;
            }
        }
        return new MfaCoverage(side.report().isPresent(), with, known, unknown);
    }

    private static Flag all(UserRows user, Function<User, Flag> cell) {
        Flag first = cell.apply(user.first());
        boolean differ = user.rows().stream()
                .map(cell)
                .anyMatch(flag -> flag.isYes() != first.isYes() || flag.isNo() != first.isNo());
        return differ ? Flag.unknown("rows-differ") : first;
    }

    /** Keys that are or may be active, root's too. */
    static KeyAges keyAges(Side side) {
        List<AccessKey> keys = side.report().stream()
                .flatMap(PastReport::everybody)
                .flatMap(Figures::keys)
                .filter(AccessKey::mayBeActive)
                .toList();
        long asOf = side.asOf().getEpochSecond();
        List<Long> ages = keys.stream()
                .filter(key -> key.isActive() && key.lastRotated().isDate())
                .map(key -> asOf - key.lastRotated().epochSecond())
                .filter(age -> age >= -Cadences.TOLERANCE_SECONDS)
                .map(age -> Math.max(age, 0) / Spans.SECONDS_OF_DAY)
                .sorted()
                .toList();
        return new KeyAges(
                side.report().isPresent(),
                percentile(ages, PERCENTS[0]),
                percentile(ages, PERCENTS[1]),
                percentile(ages, PERCENTS[2]),
                percentile(ages, PERCENTS[3]),
                percentile(ages, PERCENTS[4]),
                ages.size(),
                keys.size() - ages.size());
    }

    /** The keys of a user, each slot once where several rows agree. */
    private static Stream<AccessKey> keys(UserRows user) {
        return user.rows().stream().flatMap(row -> row.keys().stream()).distinct();
    }

    /** Nearest rank: the {@code ⌈p/100 · n⌉}-th of sorted values; null without any. */
    static @Nullable Long percentile(List<Long> sorted, int percent) {
        int rank = (percent * sorted.size() + HUNDRED - 1) / HUNDRED;
        return sorted.isEmpty() ? null : sorted.get(rank - 1);
    }

    static Unused unused(Side side) {
        return new Unused(
                count(side, "console-password-in-use"), count(side, "access-key-in-use"), count(side, "user-in-use"));
    }

    private static Count count(Side side, String id) {
        Optional<SideCheck> check = side.check(id);
        if (check.isEmpty()) {
            return Count.NONE;
        }
        int failed = check.get().failed();
        boolean nothingSeen = failed == 0 && check.get().unseenAsWhole().isPresent();
        return new Count(nothingSeen ? null : failed, check.get().notAssessed());
    }

    /** How many failures are accepted, and of how many that ends soon; not known where a side does not tell all ends. */
    static WaiverDebt waivers(Side side) {
        int accepted = 0;
        List<LocalDate> ends = new ArrayList<>();
        for (SideCheck check : side.checks()) {
            for (Cell cell : check.cells()) {
                accepted += cell.value() == Cell.Value.ACCEPTED ? 1 : 0;
                cell.acceptedUntil().ifPresent(ends::add);
            }
        }
        return ends.size() < accepted
                ? new WaiverDebt(accepted, null, null, null)
                : new WaiverDebt(accepted, within(30, ends, side), within(60, ends, side), within(90, ends, side));
    }

    private static int within(int days, List<LocalDate> ends, Side side) {
        Instant then = side.asOf().plus(days, ChronoUnit.DAYS);
        return (int) ends.stream()
                .filter(end -> !then.isBefore(end.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .count();
    }

    /** The later score less the earlier, where both are known. */
    static Optional<BigFraction> difference(Headline from, Headline to) {
        return score(to).flatMap(later -> score(from).map(later::subtract));
    }

    private static Optional<BigFraction> score(Headline headline) {
        return Optional.ofNullable(headline.exact()).map(text -> {
            int slash = text.indexOf('/');
            return BigFraction.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        });
    }
}
