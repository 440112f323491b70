package org.iamassay.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {

    private static final Waiver WAIVER = new Waiver(
            "W-1",
            "console-user-mfa",
            "*",
            "reason",
            "owner",
            "approver",
            LocalDate.parse("2026-01-31"),
            LocalDate.parse("2026-04-30"),
            "",
            "",
            1);

    @ParameterizedTest
    @CsvSource({
        "2026-04-29T23:59:59Z, true, true, false",
        "2026-04-30T00:00:00Z, false, false, false",
        "2026-03-31T00:00:00Z, true, true, false",
        "2026-03-30T23:59:59Z, true, false, false",
        "2026-01-31T00:00:00Z, true, false, false",
        "2026-01-30T23:59:59Z, true, false, true"
    })
    void countsUntilTheDayItExpiresBegins(Instant asOf, boolean active, boolean expiring, boolean later) {
        assertThat(WAIVER.isActive(asOf)).isEqualTo(active);
        assertThat(WAIVER.isExpiringWithin(30, asOf)).isEqualTo(expiring);
        assertThat(WAIVER.isApprovedAfter(asOf)).isEqualTo(later);
        assertThat(WAIVER.days()).isEqualTo(89);
    }
}
