package org.iamassay.history.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The trend of one or more accounts (history sections 6 and 8); it holds numbers only, no side.
 *
 * @param accounts by account id
 * @param portfolio all accounts together; empty for a single one
 */
public record Trend(TrendOptions options, List<AccountTrend> accounts, Optional<PortfolioTrend> portfolio) {

    public Trend {
        accounts = accounts.stream()
                .sorted(Comparator.comparing(AccountTrend::account))
                .toList();
    }

    /** What every number means, one sentence each, to be printed beside them. */
    public List<Metric> definitions() {
        return List.of(Metric.values());
    }
}
