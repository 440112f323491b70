package org.iamassay.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An access key at some moment of an account's life. */
final class LifeKey {

    private static final String NONE = "N/A";

    final String label;
    private final Instant created;
    private final List<Habit> uses = new ArrayList<>();
    private boolean active = true;
    private String region = NONE;
    private String service = NONE;

    LifeKey(Fact fact) {
        label = fact.word(0);
        created = fact.at();
    }

    void apply(Fact fact) {
        switch (fact.what()) {
            case KEY_USED -> use(fact);
            case KEY_RESTS -> Habit.stop(uses, fact.at());
            case KEY_DEACTIVATED -> switchTo(false, fact);
            case KEY_REACTIVATED -> switchTo(true, fact);
            default -> throw fact.impossible("is nothing of a key");
        }
    }

    /** Words: key, Region, service, how often. */
    private void use(Fact fact) {
        if (!active) {
            throw fact.impossible("the key is switched off");
        }
        region = fact.word(1);
        service = fact.word(2);
        uses.add(Habit.of(fact, 3));
    }

    private void switchTo(boolean on, Fact fact) {
        if (active == on) {
            throw fact.impossible("the key is so already");
        }
        active = on;
        Habit.stop(uses, fact.at());
    }

    /** AWS keeps the last use of a key by the minute. */
    void fill(ReportRow row, int slot, Instant now) {
        Optional<Instant> used = Habit.last(uses, now).map(use -> use.truncatedTo(ChronoUnit.MINUTES));
        row.key(
                slot,
                active,
                created.toString(),
                used.map(Instant::toString).orElse(NONE),
                used.isPresent() ? region : NONE,
                used.isPresent() ? service : NONE);
    }
}
