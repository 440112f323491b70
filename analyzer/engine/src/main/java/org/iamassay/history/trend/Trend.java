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
        accounts = sorted(accounts);
    }

    /** The trend of these histories, which are taken one after the other. */
    public static Trend of(List<AccountHistory> accounts, TrendOptions options) {
        return of(accounts, options, Mover.NONE);
    }

    /** The same with the movements of the score. */
    public static Trend of(List<AccountHistory> accounts, TrendOptions options, Mover mover) {
        return join(
                accounts.stream()
                        .map(history -> AccountTrendBuilder.of(history, options, mover))
                        .toList(),
                options);
    }

    /** Joins the trends of accounts, which may have been made side by side; the order of them does not matter. */
    public static Trend join(List<AccountTrend> accounts, TrendOptions options) {
        List<AccountTrend> sorted = sorted(accounts);
        Optional<PortfolioTrend> portfolio =
                sorted.size() < 2 ? Optional.empty() : Optional.of(new PortfolioBuilder(options, sorted).build());
        return new Trend(options, sorted, portfolio);
    }

    private static List<AccountTrend> sorted(List<AccountTrend> accounts) {
        return accounts.stream()
                .sorted(Comparator.comparing(AccountTrend::account))
                .toList();
    }

    /** What every number means, one sentence each, to be printed beside them. */
    public List<Metric> definitions() {
        return List.of(Metric.values());
    }
}
