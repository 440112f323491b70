package org.iamassay.report.html;

import java.util.Map;
import java.util.Set;

/** Which columns of the wide tables of a trend are seen at first, and on paper. */
final class TrendLayout {

    static final Map<String, Set<String>> MAIN_COLUMNS = Map.of(
            "trend-score",
            Set.of(
                    "account",
                    "as-of",
                    "reported-score",
                    "reported-grade",
                    "reported-tier",
                    "restated-score",
                    "restated-grade",
                    "restatement",
                    "remark"),
            "trend-burn-down",
            Set.of(
                    "account",
                    "line",
                    "as-of",
                    "critical",
                    "high",
                    "medium",
                    "low",
                    "open",
                    "opened",
                    "resolved",
                    "removed",
                    "unseen"),
            "trend-credentials",
            Set.of(
                    "account",
                    "line",
                    "as-of",
                    "mfa-share",
                    "mfa-unknown",
                    "p50",
                    "p90",
                    "p100",
                    "unused-passwords",
                    "unused-keys",
                    "unused-users"),
            "trend-movement",
            Set.of("account", "line", "as-of", "total", "real", "population", "rules", "evidence", "remark"),
            "trend-remediation",
            Set.of(
                    "account",
                    "line",
                    "kind",
                    "findings",
                    "mean-low",
                    "mean-high",
                    "median-low",
                    "median-high",
                    "open",
                    "open-age",
                    "remark"),
            "trend-recurrence",
            Set.of("account", "line", "regressed", "resolved", "rate", "subjects", "half-life", "keys", "deleted"),
            "trend-ages",
            Set.of(
                    "account",
                    "line",
                    "as-of",
                    "open",
                    "median",
                    "oldest",
                    "accepted",
                    "within-30",
                    "within-60",
                    "within-90",
                    "regressions"),
            "trend-portfolio",
            Set.of(
                    "line",
                    "unit",
                    "speaks-of",
                    "minimum",
                    "median",
                    "maximum",
                    "open",
                    "mfa",
                    "unused-keys",
                    "regressions"));

    private TrendLayout() {}
}
