package org.iamassay.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iamassay.report.Column;
import org.iamassay.report.ReportTable;
import org.iamassay.report.Texts;
import org.iamassay.report.portfolio.PortfolioContent;
import org.iamassay.report.portfolio.PortfolioContent.AccountLink;
import org.jspecify.annotations.Nullable;

/** Writes a portfolio as one page with everything inside, in the look of the report; it needs no network. */
public final class PortfolioHtml {

    /** Rows of a table that one page holds; further ones are left to the workbook, which the page says. */
    static final int MOST_ROWS = 1000;
    /** Checks that a page lists. */
    static final int MOST_CHECKS = 40;

    /** Columns of accounts that stand on the page; the workbook has all. */
    private static final Set<String> MAIN = Set.of(
            "account",
            "alias",
            "score",
            "low",
            "high",
            "coverage",
            "grade",
            "tier",
            "critical-gaps",
            "failing",
            "not-assessed",
            "as-of",
            "before",
            "points",
            "new",
            "regressed",
            "resolved");

    private static final Set<String> CHECKS =
            Set.of("reference", "title", "severity", "accounts", "asked", "unseen", "subjects");
    private static final Set<String> PEOPLE =
            Set.of("name", "accounts", "tier", "risk", "without-mfa", "active-keys", "generic");
    private static final Set<String> USERS =
            Set.of("name", "account", "tier", "risk", "password", "mfa", "active-keys", "in-use");

    private PortfolioHtml() {}

    /**
     * Writes the page in UTF-8, in the design of its presentation, and leaves the stream open.
     *
     * @param drawing an {@code svg} element of how many accounts have which score
     * @param workbook whether a workbook holds the rows that the page leaves out
     */
    public static void write(PortfolioContent content, String drawing, boolean workbook, OutputStream out)
            throws IOException {
        HtmlTemplate template = HtmlTemplate.checked(content.presentation().template());
        String page = template.renderPortfolio(
                new Page(content, workbook).values(drawing),
                content.presentation().brand());
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The values of one page. */
    private static final class Page {

        private final PortfolioContent content;
        private final Texts texts;
        private final boolean workbook;

        Page(PortfolioContent content, boolean workbook) {
            this.content = content;
            this.texts = content.presentation().texts();
            this.workbook = workbook;
        }

        Map<String, Object> values(String drawing) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("lang", texts.language().tag());
            values.put("title", content.title());
            values.put("subject", content.subject());
            values.put("brand", BrandModel.of(content.presentation().brand(), texts));
            values.put(
                    "facts",
                    content.facts().stream().map(f -> pair(f.name(), f.value())).toList());
            values.put("lead", content.lead());
            values.put("tiles", content.tiles().stream().map(Page::tile).toList());
            values.put("drawing", drawing);
            values.put(
                    "scores",
                    Map.of(
                            "title", content.scores().title(),
                            "description", content.scores().description(),
                            "rows", bars()));
            values.put("word", words());
            values.put("accounts", table(content.accounts(), MAIN, MOST_ROWS, true));
            values.put("areas", table(content.areas(), Set.of(), MOST_ROWS, true));
            values.put("checks", table(content.checks(), CHECKS, MOST_CHECKS, false));
            values.put("people", table(content.people(), PEOPLE, MOST_ROWS, false));
            values.put("users", table(content.users(), USERS, MOST_ROWS, false));
            return values;
        }

        private Map<String, Object> words() {
            Map<String, Object> words = new LinkedHashMap<>();
            for (String key : List.of(
                    "heading.summary",
                    "heading.accounts",
                    "heading.areas",
                    "heading.checks",
                    "heading.people",
                    "rule.order",
                    "rule.areas",
                    "rule.checks",
                    "rule.people",
                    "none",
                    "skip",
                    "contents",
                    "theme",
                    "numbers")) {
                words.put(key.replace('.', '-'), texts.get("portfolio." + key));
            }
            words.put("made", texts.get("portfolio.made", version()));
            return words;
        }

        private String version() {
            return content.facts().get(content.facts().size() - 1).value();
        }

        private static Map<String, Object> pair(String name, String value) {
            return Map.of("name", name, "value", value);
        }

        private static Map<String, Object> tile(PortfolioContent.Tile tile) {
            return Map.of("label", tile.label(), "value", tile.value(), "note", tile.note());
        }

        private List<Map<String, Object>> bars() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i < content.scores().categories().size(); i++) {
                double number = content.scores().series().get(0).values().get(i);
                rows.add(pair(content.scores().categories().get(i), String.valueOf(Math.round(number))));
            }
            return rows;
        }

        private Map<String, Object> table(ReportTable table, Set<String> main, int most, boolean linked) {
            List<Integer> shown = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                boolean wanted =
                        main.isEmpty() || main.contains(table.columns().get(i).id());
                if (wanted && !isBlank(table, i)) {
                    shown.add(i);
                }
            }
            int kept = Math.min(most, table.rows().size());
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int r = 0; r < kept; r++) {
                rows.add(row(table, shown, r, linked));
            }
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("id", table.id());
            model.put("title", table.title());
            model.put("total", String.valueOf(table.rows().size()));
            model.put("empty", table.rows().isEmpty());
            model.put(
                    "kept", kept < table.rows().size() ? kept(kept, table.rows().size()) : "");
            model.put(
                    "columns",
                    shown.stream().map(i -> head(table.columns().get(i))).toList());
            model.put("rows", rows);
            return model;
        }

        /** Whether a column of texts says nothing at all, as that of aliases does where no evidence tells them. */
        private static boolean isBlank(ReportTable table, int column) {
            return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> "".equals(row.get(column)));
        }

        private String kept(int kept, int all) {
            return texts.get(workbook ? "portfolio.kept" : "portfolio.kept-json", kept, all);
        }

        private static Map<String, Object> head(Column column) {
            return Map.of("title", column.title(), "meaning", column.meaning(), "kind", CellText.kind(column.type()));
        }

        private Map<String, Object> row(ReportTable table, List<Integer> shown, int r, boolean linked) {
            AccountLink link = linked ? content.links().get(r) : new AccountLink("", "", "");
            boolean heat = table.id().equals(content.areas().id());
            List<Map<String, Object>> cells = new ArrayList<>();
            for (int i : shown) {
                Column column = table.columns().get(i);
                @Nullable Object value = table.rows().get(r).get(i);
                cells.add(cell(column, value, i == 0, i == 0 ? link.page() : "", heat && i > 0));
            }
            return Map.of("cells", cells);
        }

        private Map<String, Object> cell(
                Column column, @Nullable Object value, boolean head, String address, boolean heat) {
            String text = text(column, value);
            String kind = CellText.kind(column.type());
            Map<String, Object> cell = new LinkedHashMap<>();
            cell.put("text", heat && text.isEmpty() ? "–" : text);
            cell.put("kind", heat ? kind + " heat " + heat(value) : kind);
            cell.put("head", head);
            cell.put("address", address);
            cell.put("badge", kind.equals("word") && !text.isEmpty() && column.type() != Column.Type.YES_NO);
            cell.put("slug", Markup.slug(value == null ? "" : value.toString()));
            return cell;
        }

        private String text(Column column, @Nullable Object value) {
            return new CellText(texts).of(column, value);
        }

        /** One of six shades; the number stands in the cell. */
        private static String heat(@Nullable Object value) {
            if (!(value instanceof Number number)) {
                return "h-none";
            }
            double score = number.doubleValue();
            return score < 40
                    ? "h-0"
                    : score < 60 ? "h-1" : score < 70 ? "h-2" : score < 80 ? "h-3" : score < 90 ? "h-4" : "h-5";
        }
    }
}
