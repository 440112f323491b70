package org.iamassay.samples;

import java.time.Instant;
import java.util.SplittableRandom;

/** Times before the moment of a story, drawn from its seed. */
final class Clock {

    private static final int DAY = 86_400;
    private static final int MINUTE = 60;

    private final Instant asOf;
    private final SplittableRandom random;

    Clock(Instant asOf, long seed) {
        this.asOf = asOf;
        this.random = new SplittableRandom(seed);
    }

    /** So many days before the story's moment, at some time of that day. */
    String daysAgo(int days) {
        return asOf.minusSeconds((long) days * DAY + random.nextInt(1, DAY)).toString();
    }

    /** The same with the seconds at zero, as AWS gives the last use of keys. */
    String usedDaysAgo(int days) {
        long second = Instant.parse(daysAgo(days)).getEpochSecond();
        return Instant.ofEpochSecond(second - second % MINUTE).toString();
    }

    /** So many seconds after a time. */
    static String after(String time, int seconds) {
        return Instant.parse(time).plusSeconds(seconds).toString();
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
