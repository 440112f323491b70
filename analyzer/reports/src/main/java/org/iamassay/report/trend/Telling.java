package org.iamassay.report.trend;

import java.util.List;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.TrendLine;
import org.iamassay.history.trend.TrendPoint;

/** One of the two lines of a trend, with the words that mark it wherever it stands. */
record Telling(String word, String id, Tone tone, String mark, TrendLine line) {

    static Telling reported(AccountTrend account) {
        return new Telling("as reported", "reported", Tone.REPORTED, "", account.reported());
    }

    static Telling restated(AccountTrend account, TrendBasis basis) {
        return new Telling(
                "restated",
                "restated",
                Tone.RESTATED,
                " (restated, checklist " + basis.shortChecklist() + ")",
                account.restated());
    }

    /** The lines that have a point. */
    static List<Telling> of(AccountTrend account, TrendBasis basis) {
        Telling reported = reported(account);
        Telling restated = restated(account, basis);
        return restated.line().points().isEmpty() ? List.of(reported) : List.of(reported, restated);
    }

    List<TrendPoint> points() {
        return line.points();
    }

    /** The name of the line in a legend. */
    String name() {
        return mark.isEmpty() ? word : word + mark.substring(mark.indexOf(',')).replace(")", "");
    }
}
