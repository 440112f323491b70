package org.iamassay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.iamassay.model.Moment;
import org.iamassay.model.Sentinel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of dumps as seen from as-of; those of reports are held by the conformance cases. */
class DatesTest {

    private static final Instant AS_OF = Instant.parse("2025-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // cache hours, tolerance in minutes, date, as seen
        "4, 15, 2025-05-31T12:00:00Z, 2025-05-31T12:00:00Z",
        "4, 15, 2025-06-01T12:00:00Z, 2025-06-01T12:00:00Z",
        "4, 15, 2025-06-01T16:00:00Z, 2025-06-01T12:00:00Z",
        "4, 15, 2025-06-01T16:00:01Z, timestamp-after-as-of:CreateDate",
        "0, 15, 2025-06-01T12:15:00Z, 2025-06-01T12:00:00Z",
        "0, 15, 2025-06-01T12:15:01Z, timestamp-after-as-of:CreateDate",
        "1, 1440, 2025-06-02T12:00:00Z, 2025-06-01T12:00:00Z",
        "1, 1440, 2025-06-02T12:00:01Z, timestamp-after-as-of:CreateDate",
    })
    void dumpMayBeTakenWhileTheReportIsCached(int hours, int minutes, String date, String seen) {
        Dates dates = new Dates(
                AS_OF,
                Parameters.DEFAULTS.with(
                        Map.of(Parameter.EVIDENCE_CACHE_HOURS, hours, Parameter.FUTURE_TOLERANCE_MINUTES, minutes)));
        Moment moment = Moment.at(Instant.parse(date).getEpochSecond());
        assertThat(dates.seen(moment, "CreateDate")).hasToString(seen);
    }

    @Test
    void whatIsNoDateStaysWhatItIs() {
        Dates dates = new Dates(AS_OF, Parameters.DEFAULTS);
        Moment absent = Moment.sentinel(Sentinel.NOT_APPLICABLE);
        Moment unknown = Moment.unknown("unreadable:CreateDate");
        assertThat(dates.seen(absent, "CreateDate")).isEqualTo(absent);
        assertThat(dates.seen(unknown, "CreateDate")).isEqualTo(unknown);
    }
}
