package org.iamassay.history;

import java.time.Instant;
import java.util.Optional;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.PastReport;
import org.iamassay.check.ReportTime;
import org.iamassay.model.Moment;

/** The time between two credential reports, in which all happened that tells them apart (history section 4). */
final class Between {

    /** Seconds that clocks may differ by. */
    static final long TOLERANCE = Parameters.DEFAULTS.number(Parameter.FUTURE_TOLERANCE_MINUTES) * 60L;

    private final ReportTime earlier;
    private final ReportTime later;

    Between(PastReport earlier, PastReport later) {
        this.earlier = earlier.time();
        this.later = later.time();
    }

    /** Whether the later report was made before the earlier one: an as-of that was given by hand can say so. */
    boolean isReversed() {
        return later.high().filter(high -> high.isBefore(start())).isPresent();
    }

    /** Nothing of it happened before this time. */
    Instant start() {
        return earlier.low();
    }

    /** Nothing of it happened after this time; empty when nothing tells. */
    Optional<Instant> end() {
        return later.high();
    }

    /** Whether the time is known and lies inside, or after the end by no more than clocks differ. */
    boolean holds(Moment time) {
        return time.isDate()
                && time.epochSecond() >= start().getEpochSecond()
                && end().map(high -> time.epochSecond() <= high.getEpochSecond() + TOLERANCE)
                        .orElse(true);
    }

    /** A time that lies inside; one after the end counts as the end. */
    Instant at(Moment inside) {
        return notAfterEnd(Instant.ofEpochSecond(inside.epochSecond()));
    }

    /** The same so many seconds later. */
    Instant at(Moment inside, long secondsLater) {
        return notAfterEnd(Instant.ofEpochSecond(inside.epochSecond() + secondsLater));
    }

    private Instant notAfterEnd(Instant time) {
        return end().filter(time::isAfter).orElse(time);
    }

    /** Whether it is known that the earlier report was made before this time. */
    boolean isAfterEarlierReport(Moment time) {
        return time.isDate()
                && earlier.high()
                        .map(high -> time.epochSecond() > high.getEpochSecond())
                        .orElse(false);
    }
}
