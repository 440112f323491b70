package org.iamassay.history.trend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.iamassay.model.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One calendar unit of a portfolio: sums over the accounts that have a value in it, "n of N accounts, m carried".
 *
 * @param unit {@code 2026-03}, {@code 2026-W11} or {@code 2026-03-12}
 * @param start first moment of the unit
 * @param members accounts with a value: n of "n of N"
 * @param carried the part of them whose value is that of an earlier unit
 * @param scored accounts with a score
 * @param minimum lowest score; null without one
 * @param median middle score, the lower of the middle two; null without one
 * @param maximum highest score; null without one
 * @param burnDown sums; what opened and closed is that of the snapshots within the unit
 * @param regressions within the unit
 */
public record PortfolioPoint(
        String unit,
        Instant start,
        List<Member> members,
        int carried,
        int scored,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal median,
        @Nullable BigDecimal maximum,
        BurnDown burnDown,
        MfaCoverage mfa,
        Unused unused,
        int accepted,
        int regressions) {

    public PortfolioPoint {
        members = List.copyOf(members);
    }

    /**
     * The value of one account.
     *
     * @param asOf when it was taken
     * @param carried whether it is of an earlier unit
     * @param score null without one
     */
    public record Member(
            AccountId account,
            Instant asOf,
            boolean carried,
            @Nullable BigDecimal score) {}
}
