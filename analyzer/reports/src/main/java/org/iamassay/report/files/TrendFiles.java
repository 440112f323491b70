package org.iamassay.report.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.iamassay.history.timeline.Timeline;
import org.iamassay.history.trend.AccountTrend;
import org.iamassay.history.trend.Trend;
import org.iamassay.model.AccountId;
import org.iamassay.report.Fact;
import org.iamassay.report.chart.Picture;
import org.iamassay.report.chart.TimeCharts;
import org.iamassay.report.excel.TrendWorkbook;
import org.iamassay.report.html.TrendHtml;
import org.iamassay.report.html.TrendHtml.Around;
import org.iamassay.report.trend.AccountPage;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.LifeBuilder;
import org.iamassay.report.trend.PortfolioPage;
import org.iamassay.report.trend.PrincipalLife;
import org.iamassay.report.trend.TrendBasis;
import org.iamassay.report.trend.TrendPage;
import org.iamassay.report.trend.TrendTables;

/**
 * Writes all files of a trend into a folder: {@code trend.html}, {@code trend.xlsx}, {@code charts}, and pages for accounts
 * and principals that have no room in the first one.
 */
public final class TrendFiles {

    /** Formats a trend is written in, beside its data. */
    public enum TrendFormat {
        XLSX,
        HTML
    }

    /** Principals that one page shows. */
    static final int PRINCIPALS = 200;

    private static final String HOME = "trend.html";

    private final Trend trend;
    private final TrendBasis basis;
    private final Function<AccountId, List<Timeline>> timelines;
    private final Path folder;

    private TrendFiles(Trend trend, TrendBasis basis, Function<AccountId, List<Timeline>> timelines, Path folder) {
        this.trend = trend;
        this.basis = basis;
        this.timelines = timelines;
        this.folder = folder;
    }

    /**
     * Writes into an existing folder.
     *
     * @param timelines lives of the principals of an account; asked once for each account, one after another, so that those
     *     of one account alone are held
     */
    public static void write(
            Trend trend,
            TrendBasis basis,
            Function<AccountId, List<Timeline>> timelines,
            Set<TrendFormat> formats,
            Path folder)
            throws IOException {
        new TrendFiles(trend, basis, timelines, folder).write(formats);
    }

    private void write(Set<TrendFormat> formats) throws IOException {
        TrendPage page = page();
        if (formats.contains(TrendFormat.XLSX)) {
            to(
                    folder.resolve("trend.xlsx"),
                    out -> new TrendWorkbook().write(page, new TrendTables(trend, basis), out));
        }
        if (formats.contains(TrendFormat.HTML)) {
            html(page);
        }
        Path charts = Files.createDirectories(folder.resolve("charts"));
        for (Drawable figure : page.figures()) {
            Picture picture = TimeCharts.titled(figure);
            Files.write(charts.resolve(figure.caption().id() + ".png"), picture.png());
            Files.writeString(charts.resolve(figure.caption().id() + ".svg"), picture.svg(), StandardCharsets.UTF_8);
        }
    }

    private TrendPage page() {
        return trend.portfolio()
                .map(portfolio -> PortfolioPage.of(trend, portfolio, basis))
                .orElseGet(() -> AccountPage.of(sole(), basis));
    }

    private AccountTrend sole() {
        if (trend.accounts().size() != 1) {
            throw new IllegalArgumentException("a trend without a portfolio has one account, not "
                    + trend.accounts().size());
        }
        return trend.accounts().get(0);
    }

    private void html(TrendPage page) throws IOException {
        TrendHtml html = TrendHtml.shipped(TimeCharts.patterns(), TimeCharts::inline, basis.texts());
        if (trend.portfolio().isEmpty()) {
            account(html, page, sole(), folder.resolve(HOME), "", "principals/", "");
            return;
        }
        Around around = new Around(basis.version(), true, "", "", List.of());
        to(folder.resolve(HOME), out -> html.write(page, around, List.of(), out));
        Path pages = Files.createDirectories(folder.resolve("accounts"));
        for (AccountTrend account : trend.accounts()) {
            String id = account.account().value();
            account(
                    html,
                    AccountPage.of(account, basis),
                    account,
                    pages.resolve(id + ".html"),
                    "../" + HOME,
                    "../principals/" + id + "-",
                    id + "-");
        }
    }

    /** The page of an account, and further pages for principals that have no room in it. */
    private void account(
            TrendHtml html, TrendPage page, AccountTrend account, Path file, String home, String address, String prefix)
            throws IOException {
        List<Timeline> all = timelines.apply(account.account());
        LifeBuilder builder = new LifeBuilder(LifeBuilder.gaps(account, basis.texts()), basis.version(), basis.texts());
        List<Timeline> told = all.stream().filter(Timeline::isEventful).toList();
        List<List<PrincipalLife>> parts = parts(told, builder);
        List<Fact> links = links(parts, address);
        Around around = new Around(basis.version(), false, home, note(all.size(), told.size(), parts), links);
        List<PrincipalLife> first = parts.isEmpty() ? List.of() : parts.get(0);
        to(file, out -> html.write(page, around, first, out));
        for (int i = 1; i < parts.size(); i++) {
            Path pages = Files.createDirectories(folder.resolve("principals"));
            String above = home.isEmpty() ? "../" + HOME : "../accounts/" + file.getFileName();
            Around further = new Around(basis.version(), false, above, "", List.of());
            List<PrincipalLife> part = parts.get(i);
            String subject = page.subject() + ", principals " + links.get(i - 1).name();
            Path target = pages.resolve(prefix + (i + 1) + ".html");
            to(target, out -> html.write(page.title(), subject, further, part, out));
        }
    }

    private static List<List<PrincipalLife>> parts(List<Timeline> told, LifeBuilder builder) {
        List<List<PrincipalLife>> parts = new ArrayList<>();
        for (int from = 0; from < told.size(); from += PRINCIPALS) {
            parts.add(told.subList(from, Math.min(told.size(), from + PRINCIPALS)).stream()
                    .map(builder::life)
                    .toList());
        }
        return parts;
    }

    private static List<Fact> links(List<List<PrincipalLife>> parts, String address) {
        List<Fact> links = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            List<PrincipalLife> part = parts.get(i);
            String name =
                    part.get(0).name() + " to " + part.get(part.size() - 1).name();
            links.add(new Fact(name, address + (i + 1) + ".html"));
        }
        return links;
    }

    private static String note(int all, int told, List<List<PrincipalLife>> parts) {
        if (all == 0) {
            return "";
        }
        String rest = parts.size() < 2 ? "" : " The first " + PRINCIPALS + " stand here, the others on further pages.";
        return told + " of " + all + " principals had an event or a finding; each opens to the life of its credentials."
                + rest;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void to(Path file, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
    }
}
