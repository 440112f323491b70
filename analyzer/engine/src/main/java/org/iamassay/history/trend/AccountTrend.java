package org.iamassay.history.trend;

import org.iamassay.model.AccountId;

/**
 * The trend of one account, twice; the two lines are never joined.
 *
 * @param reported as reported then, never computed again
 * @param restated judged with today's checklist; its snapshots without evidence are holes
 */
public record AccountTrend(AccountId account, Cadence cadence, TrendLine reported, TrendLine restated) {}
