package org.iamassay.report.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Metric;
import org.iamassay.history.trend.Trend;
import org.iamassay.report.Column;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AccountPageTest {

    static Stream<Trend> single() {
        return Stream.of(
                SampleTrends.threeYears(),
                SampleTrends.monthly(),
                SampleTrends.once(),
                SampleTrends.unscored(),
                SampleTrends.hostile());
    }

    private static TrendPage page(Trend trend) {
        return AccountPage.of(trend.accounts().get(0), SampleTrends.BASIS);
    }

    @Test
    void saysFirstWhereItStandsAndSinceWhen() {
        assertThat(page(SampleTrends.threeYears()).lead())
                .containsExactly(
                        "The score is 82.6 of 100 (grade B) as of 1 Jul 2026. That is 51.4 points above the first report of"
                                + " 2 Oct 2023 and 8.2 points above the previous one.",
                        "Open findings: 16, 52 at first; tier: good; 3 findings came back after being resolved.",
                        "Judged again with today's checklist (4f1d2c3b4a59), the score rose from 36.5 to 81.9. 2 snapshots"
                                + " without stored evidence are not in that line.",
                        "There is no report for 187 days from 1 Oct 2024 to 6 Apr 2025; nothing is drawn in between.");
    }

    @Test
    void oneReportIsComparedWithNothing() {
        TrendPage page = page(SampleTrends.once());
        assertThat(page.lead().get(0))
                .isEqualTo("The score is 64.2 of 100 (grade D) as of 1 Jul 2026. It is the only report yet.");
        assertThat(page.tiles()).extracting(Tile::label).containsExactly("Score now", "Open findings", "Tier");
    }

    @Test
    void noScoreIsNeverZero() {
        TrendPage page = page(SampleTrends.unscored());
        assertThat(page.lead().get(0)).isEqualTo("There is no score as of 1 Oct 2025: too little was seen.");
        assertThat(page.tiles().get(0)).isEqualTo(new Tile("Score now", "\u2013", "too little was seen"));
        TimeLines score = (TimeLines) page.opening();
        assertThat(score.lines().get(0).dots()).hasSize(4).allMatch(dot -> Double.isNaN(dot.value()));
        assertThat(score.caption().title()).isEqualTo("Score: no value now");
    }

    @Test
    void theTwoLinesStandApartAndHolesStay() {
        TimeLines score = (TimeLines) page(SampleTrends.threeYears()).opening();
        assertThat(score.lines())
                .extracting(TimeLines.Line::name)
                .containsExactly("as reported", "restated, checklist 4f1d2c3b4a59");
        assertThat(score.lines().get(1).dots()).hasSize(12);
        assertThat(score.lines().get(1).dots().subList(0, 2))
                .allMatch(dot -> Double.isNaN(dot.value()) && dot.note().contains("no evidence stored"));
        assertThat(score.lines().get(0).dots().get(5).broken()).isTrue();
        assertThat(score.gaps()).extracting(Gap::text).containsExactly("no report for 187 days");
    }

    /** An empty cell that is no mere "nothing to say" has a word in the same row. */
    @ParameterizedTest
    @MethodSource("single")
    void emptyNumbersHaveTheirReasonBeside(Trend trend) {
        TrendTables tables = new TrendTables(trend, SampleTrends.BASIS);
        List<ReportTable> all = new ArrayList<>(
                List.of(tables.score(), tables.findings(), tables.credentials(), tables.ages(), tables.movement()));
        all.addAll(tables.remediation());
        for (ReportTable table : all) {
            int remark = table.columns().size() - 1;
            assertThat(table.columns().get(remark).id()).isEqualTo("remark");
            for (List<?> row : table.rows()) {
                boolean empty = false;
                for (int i = 0; i < remark; i++) {
                    Column.Type type = table.columns().get(i).type();
                    boolean number = type == Column.Type.WHOLE_NUMBER
                            || type == Column.Type.DECIMAL
                            || type == Column.Type.SHARE;
                    empty |= number && row.get(i) == null;
                }
                if (empty) {
                    assertThat((String) row.get(remark))
                            .as("%s %s", table.id(), row)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("single")
    void everyMetricIsDefinedOnThePage(Trend trend) {
        List<String> defined = page(trend).sections().stream()
                .flatMap(section -> section.definitions().stream())
                .map(Fact::value)
                .toList();
        List<String> wanted = Stream.of(Metric.values())
                .filter(metric -> metric != Metric.PORTFOLIO)
                .map(Metric::definition)
                .toList();
        assertThat(defined).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("single")
    void figuresHaveIdsOfTheirOwnAndSayWhenAndOfWhat(Trend trend) {
        List<Drawable> figures = page(trend).figures();
        assertThat(figures).extracting(figure -> figure.caption().id()).doesNotHaveDuplicates();
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.caption().footer()).contains("Account 111122223333", "as of 20", "Assay 1.0.0");
            assertThat(figure.caption().unit()).isNotEmpty();
            boolean restated = figure.caption().id().endsWith("-restated");
            assertThat(figure.caption().title().contains("restated, checklist 4f1d2c3b4a59"))
                    .isEqualTo(restated);
        });
    }

    @Test
    void severalAccountsAreNeverAMean() {
        Trend trend = SampleTrends.portfolio(3, 24);
        TrendPage page = PortfolioPage.of(trend, trend.portfolio().orElseThrow(), SampleTrends.BASIS);
        assertThat(page.tiles())
                .extracting(Tile::label)
                .containsExactly("Lowest score", "Middle score", "Highest score", "Open findings");
        assertThat(page.lead().get(1)).startsWith("This speaks of 3 of 3 accounts, 0 carried.");
        assertThat(page.cards())
                .extracting(AccountCard::account)
                .isEqualTo(trend.accounts().stream()
                        .map(AccountTrend::account)
                        .map(Object::toString)
                        .toList());
        TimeLines score = (TimeLines) page.opening();
        assertThat(score.hollow()).isEqualTo(TimeLines.CARRIED);
        assertThat(score.lines().get(0).dots().get(4).hollow())
                .as("December misses an account")
                .isTrue();
        assertThat(score.lines().get(0).dots().get(4).note()).contains("3 of 3 accounts, 1 carried");
    }
}
