package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** The sheet of areas, tiers and charts, with the numbers of every chart of the workbook as tables below. */
final class ScorecardSheet {

    private static final int CHART_ROWS = 18;
    /** Wide enough for any stable word, since other tables share the columns. */
    private static final int NARROWEST = 15;

    /** Keeps the frame of a chart off the edge of the page that begins with it. */
    private static final int INSET = 4 * Units.EMU_PER_POINT;

    private static final int ACROSS = 2;
    private static final int MOST_ROWS = 60;

    private final Book book;
    private final ReportContent content;
    private final XSSFSheet sheet;
    private final Canvas canvas;
    private final Map<String, Place> figures = new LinkedHashMap<>();

    ScorecardSheet(Book book) {
        this.book = book;
        this.content = book.content();
        this.sheet = book.sheet(Book.SCORECARD);
        this.canvas = new Canvas(
                sheet, book.cells(), Pages.grid(content.table("scorecard").columns(), NARROWEST));
    }

    /** Where the numbers of each figure stand. */
    Map<String, Place> figures() {
        return Map.copyOf(figures);
    }

    void draw() {
        canvas.band(book.text("workbook.scorecard"), content.title());
        Pages.table(book, canvas, content.table("scorecard"));
        canvas.skip(1);
        int charts = canvas.next();
        for (int i = 0; i < chartRows(); i++) {
            canvas.skip(CHART_ROWS + 1);
            if (i % 2 == 0) {
                canvas.newPage();
            }
        }
        tiers();
        changes();
        section(
                "frameworks",
                "framework",
                "framework-id",
                "requirements",
                "passed",
                "failed",
                "not-assessed",
                "errors",
                "not-applicable");
        canvas.heading(book.text("workbook.numbers"));
        content.figures().values().forEach(this::numbers);
        access();
        folded("requirements", "framework", "requirement");
        folded("practices", "", "practice");
        drawCharts(charts);
        Pages.finish(book, canvas);
    }

    private void tiers() {
        section("tiers", "tier", "principals", "share");
        if (!Editions.isReduced(book) && !content.assessment().tier().movesUp().isEmpty()) {
            canvas.heading(book.text("workbook.moves-up"));
            canvas.list(
                    content.assessment().tier().movesUp().stream()
                            .map(content.presentation().texts()::move)
                            .toList(),
                    "");
            canvas.skip(1);
        }
    }

    /** The findings of a comparison by word and severity; the sheet of the changes has no room for so many numbers. */
    private void changes() {
        if (content.has("change-counts")) {
            ReportTable counts = content.table("change-counts");
            ReportTable numbers =
                    Views.columns(counts, "change", "change-findings", "critical", "high", "medium", "low", "info");
            canvas.heading(counts.title());
            Pages.table(
                    book,
                    canvas,
                    new ReportTable("changes-by-severity", counts.title(), numbers.columns(), numbers.rows()));
            canvas.skip(1);
        }
    }

    /** Who may take the most sensitive actions, and, for readers who may see names, the paths to administrator. */
    private void access() {
        section("sensitive-actions", "sensitive-action", "everywhere", "somewhere", "under-condition");
        if (!Editions.isReduced(book)) {
            told("paths", List.of("name", "path-confidence"), List.of("path-route", "path-methods", "path-actions"));
            told("choke-points", List.of("choke-what", "choke-paths"), List.of("choke-change", "statements"));
        }
    }

    /** Rows of few and long texts as a line each: the columns of this sheet are as narrow as its numbers. */
    private void told(String id, List<String> names, List<String> texts) {
        if (!book.has(id)) {
            return;
        }
        ReportTable table = content.table(id);
        canvas.heading(table.title());
        for (List<@Nullable Object> row :
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
            canvas.fact(joined(table, row, names, ", "), joined(table, row, texts, " | "), canvas.columns() - 1);
        }
        if (table.rows().size() > MOST_ROWS) {
            canvas.paragraph(
                    Look.NOTE,
                    book.text("workbook.first-rows", MOST_ROWS, table.rows().size()),
                    1,
                    canvas.columns() - 1);
        }
        canvas.skip(1);
    }

    private static String joined(ReportTable table, List<@Nullable Object> row, List<String> columns, String by) {
        return columns.stream()
                .map(column -> String.valueOf(row.get(Views.index(table, column))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(by));
    }

    private void section(String id, String... columns) {
        if (book.has(id)) {
            ReportTable table = Views.columns(content.table(id), columns);
            canvas.heading(table.title());
            Pages.table(book, canvas, table);
            canvas.skip(1);
        }
    }

    /** A long and narrow table as one line for each state: a strip of pages would hold little else than the state. */
    private void folded(String id, String by, String listed) {
        if (!book.has(id)) {
            return;
        }
        ReportTable table = content.table(id);
        canvas.heading(table.title());
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (List<@Nullable Object> row : table.rows()) {
            String state = String.valueOf(row.get(Views.index(table, "worst-state")));
            String group = by.isEmpty() ? "" : row.get(Views.index(table, by)) + ": ";
            lines.computeIfAbsent(group + book.words().word("state", state), key -> new ArrayList<>())
                    .add(String.valueOf(row.get(Views.index(table, listed))));
        }
        lines.forEach((name, items) ->
                canvas.fact(name + " (" + items.size() + ")", String.join(", ", items), canvas.columns() - 1));
        canvas.skip(1);
    }

    private void numbers(Figure figure) {
        canvas.paragraph(Look.FACT_NAME, figure.title() + ": " + figure.description(), 1, canvas.columns() - 1);
        Place place =
                Pages.table(book, canvas, FigureTable.of(figure, book.words().texts()));
        figures.put(figure.id(), place);
        if (figure.kind() == Figure.Kind.HEAT_MAP) {
            Highlights.heat(sheet, place);
        }
        canvas.skip(1);
    }

    private List<Figure> drawable() {
        return content.figures().values().stream().filter(Charts::canDraw).toList();
    }

    private int chartRows() {
        return (drawable().size() + ACROSS - 1) / ACROSS;
    }

    private void drawCharts(int top) {
        List<Figure> all = drawable();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            int row = top + i / ACROSS * (CHART_ROWS + 1);
            XSSFClientAnchor anchor = anchor(row, i % ACROSS);
            Charts.draw(sheet, anchor, figure, sheet, Objects.requireNonNull(figures.get(figure.id())));
        }
    }

    private XSSFClientAnchor anchor(int row, int position) {
        int[] columns = Pages.halves(canvas);
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, INSET, 0, 0, columns[position], row, columns[position + 1], row + CHART_ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        return anchor;
    }
}
