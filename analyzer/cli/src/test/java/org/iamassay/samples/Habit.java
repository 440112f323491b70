package org.iamassay.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something done once, or again and again at even distances.
 *
 * @param start the first time
 * @param every distance, zero for once
 * @param end never later than this
 */
record Habit(Instant start, Duration every, Instant end) {

    private static final String ONCE = "once";

    /** By the script's words: {@code once}, or {@code every} and a number of hours. */
    static Habit of(Fact fact, int from) {
        boolean once = fact.word(from).equals(ONCE);
        return new Habit(
                fact.at(), once ? Duration.ZERO : Duration.ofHours(Long.parseLong(fact.word(from + 1))), Instant.MAX);
    }

    private Habit until(Instant time) {
        return time.isBefore(end) ? new Habit(start, every, time) : this;
    }

    /** None of them goes on after this time. */
    static void stop(List<Habit> habits, Instant time) {
        habits.replaceAll(habit -> habit.until(time));
    }

    private Optional<Instant> last(Instant now) {
        Instant limit = now.isBefore(end) ? now : end;
        if (limit.isBefore(start)) {
            return Optional.empty();
        }
        long times = every.isZero() ? 0 : Duration.between(start, limit).dividedBy(every);
        return Optional.of(start.plus(every.multipliedBy(times)));
    }

    /** The last time that any of them was done, as known at some moment. */
    static Optional<Instant> last(Collection<Habit> habits, Instant now) {
        return habits.stream().flatMap(habit -> habit.last(now).stream()).max(Instant::compareTo);
    }

    /** Habits of a user or of a key, from those of its facts that are not later than a moment. */
    static List<Habit> of(List<Fact> facts, int from) {
        List<Habit> habits = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact.what()) {
                case SIGNS_IN, KEY_USED -> habits.add(of(fact, from));
                case SIGNS_IN_NO_MORE, PASSWORD_REMOVED, KEY_RESTS, KEY_DEACTIVATED, KEY_DELETED ->
                    stop(habits, fact.at());
                default -> {}
            }
        }
        return habits;
    }
}
