package org.iamassay.report.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iamassay.assess.Tool;
import org.iamassay.check.Area;
import org.iamassay.report.Fact;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.iamassay.report.portfolio.PortfolioContent.AccountLink;
import org.iamassay.report.portfolio.PortfolioContent.Tile;
import org.iamassay.score.Tier;

/** Turns a portfolio into what its reports say; a pure function. */
public final class PortfolioBuilder {

    /** Accounts that one picture shows. */
    static final int PER_MAP = 40;

    private static final int BINS = 10;
    private static final int NAMED = 5;
    private static final String NOTHING = "\u2013";

    private final Portfolio portfolio;
    private final Presentation presentation;
    private final Texts texts;

    private PortfolioBuilder(Portfolio portfolio, Presentation presentation) {
        this.portfolio = portfolio;
        this.presentation = presentation;
        this.texts = presentation.texts();
    }

    /**
     * The content as a presentation tells it.
     *
     * @param suffix what stands before the extension of the account reports of this language, such as {@code .de}; empty for the
     *     first one
     */
    public static PortfolioContent build(Portfolio portfolio, Presentation presentation, String suffix) {
        return new PortfolioBuilder(portfolio, presentation).content(suffix);
    }

    private PortfolioContent content(String suffix) {
        PortfolioTables tables = new PortfolioTables(portfolio, texts);
        ReportTable accounts = tables.accounts();
        ReportTable areas = tables.areas();
        ReportTable checks = tables.checks();
        ReportTable people = tables.people();
        ReportTable users = tables.users();
        return new PortfolioContent(
                texts.get("portfolio.title"),
                texts.count("portfolio.subject", portfolio.accounts().size()),
                facts(),
                lead(),
                tiles(),
                accounts,
                areas,
                checks,
                people,
                users,
                tables.dictionary(List.of(accounts, areas, checks, people, users)),
                scores(),
                maps(),
                portfolio.accounts().stream()
                        .map(row -> link(row.place(), suffix))
                        .toList(),
                portfolio.accounts().stream()
                        .map(AccountRow::asOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                presentation);
    }

    private static AccountLink link(ReportPlace place, String suffix) {
        return new AccountLink(
                place.address("report" + suffix + ".html").orElse(""),
                place.address("report" + suffix + ".xlsx").orElse(""),
                place.address("report" + suffix + ".docx").orElse(""));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        List<Instant> moments =
                portfolio.accounts().stream().map(AccountRow::asOf).sorted().toList();
        facts.add(fact("accounts", String.valueOf(portfolio.accounts().size())));
        facts.add(fact("from", day(moments.get(0))));
        facts.add(fact("to", day(moments.get(moments.size() - 1))));
        facts.add(fact("profile", each(Tool::profile)));
        facts.add(fact("checklist", each(Tool::checklistDigest)));
        facts.add(fact("catalogue", each(tool -> tool.catalogue().date())));
        facts.add(fact("version", each(Tool::version)));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.get("portfolio.fact." + name), value);
    }

    private String each(Function<Tool, String> what) {
        return portfolio.accounts().stream()
                .map(AccountRow::tool)
                .map(what)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private String named(AccountRow row) {
        return row.account();
    }

    private List<String> lead() {
        List<String> lead = new ArrayList<>();
        List<AccountRow> scored = portfolio.scored();
        if (!scored.isEmpty()) {
            AccountRow worst = scored.get(0);
            AccountRow best = scored.get(scored.size() - 1);
            lead.add(texts.get(
                    "portfolio.lead.scores",
                    Portfolio.score(worst),
                    named(worst),
                    Portfolio.score(portfolio.median().orElseThrow()),
                    Portfolio.score(best),
                    named(best)));
        }
        unscored(lead);
        long gaps = portfolio.accounts().stream()
                .filter(row -> !row.criticalGaps().isEmpty())
                .count();
        lead.add(gaps == 0 ? texts.get("portfolio.lead.no-gaps") : texts.count("portfolio.lead.gaps", gaps));
        portfolio.checks().stream()
                .findFirst()
                .filter(check -> check.failing() > 0)
                .ifPresent(check -> lead.add(texts.count(
                        "portfolio.lead.check",
                        check.failing(),
                        texts.checks().title(check.id(), check.title()),
                        check.asked(),
                        check.subjects())));
        people(lead);
        moved(lead);
        return lead;
    }

    private void unscored(List<String> lead) {
        List<AccountRow> without =
                portfolio.accounts().stream().filter(row -> row.score() == null).toList();
        if (!without.isEmpty()) {
            String some = without.stream().limit(NAMED).map(this::named).collect(Collectors.joining(", "))
                    + (without.size() > NAMED ? ", …" : "");
            lead.add(texts.count("portfolio.lead.unscored", without.size(), some));
        }
    }

    private void people(List<String> lead) {
        List<PersonAcross> known =
                portfolio.people().stream().filter(p -> !p.isGeneric()).toList();
        if (!known.isEmpty()) {
            int bare = known.stream().mapToInt(PersonAcross::withoutMfa).sum();
            lead.add(texts.count("portfolio.lead.people", known.size())
                    + " "
                    + (bare == 0
                            ? texts.get("portfolio.lead.people-mfa")
                            : texts.count("portfolio.lead.people-no-mfa", bare)));
        }
    }

    private void moved(List<String> lead) {
        if (!portfolio.hasMoved()) {
            return;
        }
        List<BigDecimal> points = portfolio.accounts().stream()
                .flatMap(row -> row.moved().stream())
                .map(Moved::points)
                .filter(Objects::nonNull)
                .toList();
        lead.add(texts.get(
                "portfolio.lead.moved",
                points.stream().filter(p -> p.signum() > 0).count(),
                points.stream().filter(p -> p.signum() < 0).count(),
                points.stream().filter(p -> p.signum() == 0).count(),
                portfolio.accounts().size() - points.size()));
    }

    private List<Tile> tiles() {
        List<AccountRow> scored = portfolio.scored();
        Optional<AccountRow> median = portfolio.median();
        long gaps = portfolio.accounts().stream()
                .filter(row -> !row.criticalGaps().isEmpty())
                .count();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("lowest", scored.isEmpty() ? Optional.empty() : Optional.of(scored.get(0))));
        tiles.add(tile("median", median));
        tiles.add(tile("highest", scored.isEmpty() ? Optional.empty() : Optional.of(scored.get(scored.size() - 1))));
        tiles.add(new Tile(
                texts.get("portfolio.tile.gaps"),
                String.valueOf(gaps),
                texts.get("portfolio.tile.gaps-note", portfolio.accounts().size())));
        tiles.add(new Tile(
                texts.get("portfolio.tile.tier"),
                String.valueOf(portfolio.on(Tier.NOT_RECOMMENDED)),
                texts.get(
                        "portfolio.tile.tier-note",
                        portfolio.on(Tier.ACCEPTABLE),
                        portfolio.on(Tier.GOOD),
                        portfolio.on(Tier.BEST),
                        portfolio.on(Tier.NOT_ASSESSABLE))));
        return tiles;
    }

    private Tile tile(String key, Optional<AccountRow> row) {
        return new Tile(
                texts.get("portfolio.tile." + key),
                row.map(r -> Portfolio.score(r).toPlainString()).orElse(NOTHING),
                row.map(r -> texts.get("portfolio.tile.account", named(r))).orElse(texts.get("portfolio.tile.none")));
    }

    private Figure scores() {
        double[] counts = new double[BINS];
        portfolio.scored().forEach(row -> counts[bin(Portfolio.score(row))]++);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            names.add(texts.get("portfolio.bin", i * BINS, i == BINS - 1 ? 100 : (i + 1) * BINS));
        }
        String message = portfolio
                .median()
                .map(row -> texts.get("figure.portfolio-scores.message", Portfolio.score(row)))
                .orElse(texts.get("figure.portfolio-scores.nothing"));
        List<Double> values = Arrays.stream(counts).boxed().toList();
        return new Figure(
                "portfolio-scores",
                message,
                texts.get(
                        "figure.portfolio-scores.description",
                        portfolio.scored().size()),
                Figure.Kind.BARS,
                texts.get("figure.portfolio-scores.unit"),
                names,
                List.of(new Series(texts.get("figure.portfolio-scores.series"), Meaning.NEUTRAL, values)));
    }

    private static int bin(BigDecimal score) {
        return Math.min(BINS - 1, score.intValue() / BINS);
    }

    private List<Figure> maps() {
        List<AccountRow> rows = portfolio.accounts();
        List<Area> areas = PortfolioTables.areas(portfolio);
        List<Figure> maps = new ArrayList<>();
        for (int from = 0; from < rows.size() && !areas.isEmpty(); from += PER_MAP) {
            int to = Math.min(rows.size(), from + PER_MAP);
            maps.add(map(areas, rows.subList(from, to), maps.size() + 1, from + 1, to));
        }
        return maps;
    }

    private Figure map(List<Area> areas, List<AccountRow> rows, int number, int from, int to) {
        List<Series> series = rows.stream()
                .map(row -> new Series(named(row), Meaning.NEUTRAL, values(row, areas)))
                .toList();
        Area worst = areas.stream()
                .min(Comparator.comparingDouble(area -> middle(rows, area)))
                .orElseThrow();
        return new Figure(
                number == 1 ? "portfolio-areas" : "portfolio-areas-" + number,
                texts.get(
                        "figure.portfolio-areas.message",
                        texts.checks().title(worst),
                        from,
                        to,
                        portfolio.accounts().size()),
                texts.get("figure.portfolio-areas.description"),
                Figure.Kind.HEAT_MAP,
                texts.get("figure.portfolio-areas.unit"),
                areas.stream().map(texts.checks()::title).toList(),
                series);
    }

    private static List<Double> values(AccountRow row, List<Area> areas) {
        return areas.stream()
                .map(area ->
                        row.areas().containsKey(area) ? row.areas().get(area).doubleValue() : Double.NaN)
                .toList();
    }

    /** The middle score of an area, the lower of two; one that nobody has is no worst. */
    private static double middle(List<AccountRow> rows, Area area) {
        List<BigDecimal> values = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.areas().get(area)).stream())
                .sorted()
                .toList();
        return values.isEmpty()
                ? Double.MAX_VALUE
                : values.get((values.size() - 1) / 2).doubleValue();
    }
}
