package org.iamassay.history.trend;

import java.util.List;

/**
 * All accounts together, twice.
 *
 * @param by unit of the points
 * @param accounts number of accounts
 * @param reported as reported then; one point for every unit from the first snapshot to the last, those without values too
 * @param restated judged with today's checklist
 */
public record PortfolioTrend(Bucket by, int accounts, List<PortfolioPoint> reported, List<PortfolioPoint> restated) {

    public PortfolioTrend {
        reported = List.copyOf(reported);
        restated = List.copyOf(restated);
    }
}
