package org.iamassay.report.trend;

import java.util.ArrayList;
import java.util.List;
import org.iamassay.history.Headline;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Cadence;
import org.iamassay.history.trend.TrendPoint;
import org.iamassay.report.Fact;
import org.jspecify.annotations.Nullable;

/** The first page of an account in words and large numbers: where it stands, since when, and against what. */
final class Lead {

    /** Gaps that are told each for itself. */
    private static final int FEW = 2;

    private final AccountTrend account;
    private final TrendBasis basis;
    private final List<TrendPoint> points;
    private final List<TrendPoint> restated;

    Lead(AccountTrend account, TrendBasis basis) {
        this.account = account;
        this.basis = basis;
        this.points = account.reported().points();
        this.restated = account.restated().points();
    }

    List<Fact> facts() {
        List<Shot> shots = Shot.of(account);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Account", account.account().value()));
        if (!shots.isEmpty()) {
            facts.add(new Fact("First snapshot (UTC)", time(shots.get(0))));
            facts.add(new Fact("Newest snapshot (UTC)", time(shots.get(shots.size() - 1))));
        }
        facts.add(new Fact("Snapshots", Integer.toString(shots.size())));
        facts.add(new Fact("Restated by checklist", basis.shortChecklist()));
        facts.add(new Fact("Profile", basis.profile()));
        facts.add(new Fact("Assay", basis.version()));
        return facts;
    }

    private static String time(Shot shot) {
        return shot.asOf().toString().replace('T', ' ');
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        @Nullable TrendPoint now = AccountPage.newest(points);
        if (now == null) {
            sentences.add("No snapshot of this account was reported.");
        } else {
            sentences.add(now(now) + changes(now));
            sentences.add(open(now));
        }
        restatement(sentences);
        gaps(sentences);
        return sentences;
    }

    private void gaps(List<String> sentences) {
        List<Cadence.Gap> gaps = account.cadence().gaps();
        if (gaps.size() > FEW) {
            long longest = gaps.stream().mapToLong(Lead::days).max().orElse(0);
            sentences.add("There are " + gaps.size()
                    + " times without a report that are longer than the limit, the longest of " + longest
                    + " days; nothing is drawn in them.");
            return;
        }
        for (Cadence.Gap gap : gaps) {
            sentences.add("There is no report for " + days(gap) + " days from " + Words.day(gap.from()) + " to "
                    + Words.day(gap.to()) + "; nothing is drawn in between.");
        }
    }

    private static long days(Cadence.Gap gap) {
        return Math.round(gap.days().doubleValue());
    }

    private static String now(TrendPoint now) {
        Headline headline = now.headline();
        String day = Words.day(now.asOf());
        return headline.value() == null
                ? "There is no score as of " + day + ": too little was seen" + between(headline) + "."
                : "The score is " + headline.value().toPlainString() + " of 100 (grade " + headline.grade() + ") as of "
                        + day + ".";
    }

    /** What a score could be at all, where too little was seen for one. */
    private static String between(Headline headline) {
        return headline.low() == null || headline.high() == null
                ? ""
                : "; it would lie between " + Words.number(headline.low()) + " and " + Words.number(headline.high());
    }

    private String changes(TrendPoint now) {
        if (points.size() < 2) {
            return " It is the only report yet.";
        }
        if (now.headline().value() == null) {
            return "";
        }
        TrendPoint first = points.get(0);
        String since = change(first, now);
        String text = since.isEmpty()
                ? " The first report, of " + Words.day(first.asOf()) + ", had no score to compare with."
                : " That is " + since + " the first report of " + Words.day(first.asOf());
        if (points.size() == 2 || since.isEmpty()) {
            return since.isEmpty() ? text : text + ".";
        }
        TrendPoint previous = points.get(points.size() - 2);
        String step = change(previous, now);
        return text + (step.isEmpty() ? "; the previous one had no score." : " and " + step + " the previous one.");
    }

    private static String change(TrendPoint before, TrendPoint now) {
        double difference = AccountPage.value(now.headline()) - AccountPage.value(before.headline());
        if (Double.isNaN(difference)) {
            return "";
        }
        String points = Words.number(Math.abs(difference));
        return points.equals("0")
                ? "as in"
                : points + (points.equals("1") ? " point" : " points") + (difference > 0 ? " above" : " below");
    }

    private String open(TrendPoint now) {
        int open = now.burnDown().total().open();
        String first =
                points.size() < 2 ? "" : ", " + points.get(0).burnDown().total().open() + " at first";
        int back = account.reported().recurrence().regressed();
        return "Open findings: " + open + first + "; tier: " + now.tier().replace('-', ' ') + "; "
                + Words.count(back, "finding", "findings") + " came back after being resolved.";
    }

    private void restatement(List<String> sentences) {
        if (restated.isEmpty()) {
            sentences.add("No snapshot could be restated: their evidence is not stored.");
            return;
        }
        TrendPoint first = restated.get(0);
        TrendPoint last = restated.get(restated.size() - 1);
        double from = AccountPage.value(first.headline());
        double to = AccountPage.value(last.headline());
        String moved = Double.isNaN(to)
                ? "there is no score: too little was seen" + between(last.headline())
                : Words.moved("the score", restated.size() < 2 ? Double.NaN : from, to, "");
        int holes = account.restated().holes().size();
        String rest = holes == 0
                ? ""
                : " "
                        + Words.count(
                                holes, "snapshot without stored evidence is", "snapshots without stored evidence are")
                        + " not in that line.";
        sentences.add("Judged again with today's checklist (" + basis.shortChecklist() + "), " + moved + "." + rest);
    }

    List<Tile> tiles() {
        @Nullable TrendPoint now = AccountPage.newest(points);
        if (now == null) {
            return List.of(new Tile("Score", "\u2013", "no report"));
        }
        Headline headline = now.headline();
        boolean known = headline.value() != null;
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile(
                "Score now",
                known ? Words.number(headline.value()) : "\u2013",
                known
                        ? "grade " + headline.grade() + ", " + Words.number(headline.low()) + " to "
                                + Words.number(headline.high())
                        : "too little was seen" + between(headline).replace(" it would lie", "")));
        if (points.size() > 1) {
            tiles.add(change("Since the first report", points.get(0), now));
            tiles.add(change("Since the previous", points.get(points.size() - 2), now));
        }
        int open = now.burnDown().total().open();
        tiles.add(new Tile(
                "Open findings",
                Integer.toString(open),
                now.burnDown()
                        .total()
                        .flow()
                        .map(flow -> flow.opened() + " opened, " + flow.resolved() + " resolved, " + flow.removed()
                                + " removed")
                        .orElse("first report")));
        tiles.add(new Tile("Tier", now.tier().replace('-', ' '), "of the account"));
        return tiles;
    }

    private static Tile change(String label, TrendPoint before, TrendPoint now) {
        double difference = AccountPage.value(now.headline()) - AccountPage.value(before.headline());
        return new Tile(
                label,
                Double.isNaN(difference) ? "\u2013" : Words.signed(difference),
                (Double.isNaN(difference) ? "no score to compare, " : "") + Words.span(before.asOf(), now.asOf()));
    }
}
