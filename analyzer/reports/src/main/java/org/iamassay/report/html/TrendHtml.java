package org.iamassay.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.iamassay.report.Brand;
import org.iamassay.report.Fact;
import org.iamassay.report.Texts;
import org.iamassay.report.trend.AccountCard;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.PrincipalLife;
import org.iamassay.report.trend.Section;
import org.iamassay.report.trend.Tile;
import org.iamassay.report.trend.TrendPage;

/** Writes a trend as one page with everything inside, in the look of the report; it needs no network. */
public final class TrendHtml {

    /** What a page may hold of rows of large tables, in bytes. */
    private static final int ROWS = 2_500_000;

    private final HtmlTemplate template;
    private final Brand brand;
    private final String patterns;
    private final BiFunction<Drawable, String, String> drawing;
    private final Texts texts;

    /**
     * @param patterns what the drawings share, an {@code svg} element
     * @param drawing an {@code svg} element for a figure with the given id
     */
    public TrendHtml(
            HtmlTemplate template,
            Brand brand,
            String patterns,
            BiFunction<Drawable, String, String> drawing,
            Texts texts) {
        this.template = template;
        this.brand = brand;
        this.patterns = patterns;
        this.drawing = drawing;
        this.texts = texts;
    }

    /** The page in the design that comes with the program. */
    public static TrendHtml shipped(String patterns, BiFunction<Drawable, String, String> drawing, Texts texts) {
        return new TrendHtml(HtmlTemplate.shipped(), Brand.ASSAY, patterns, drawing, texts);
    }

    /** Writes the page of a trend in UTF-8 and leaves the stream open. */
    public void write(TrendPage page, Around around, List<PrincipalLife> lives, OutputStream out) throws IOException {
        Map<String, Object> values = frame(page.title(), page.subject(), page.facts(), around, lives);
        values.put("lead", page.lead());
        values.put("tiles", tiles(page.tiles()));
        values.put("opening", drawing(page.opening()));
        sections(values, page.sections());
        values.put(
                "cards", page.cards().stream().map(card -> card(card, around)).toList());
        values.put("hasCards", !page.cards().isEmpty());
        write(values, out);
    }

    /** Writes a page that holds nothing but lives of principals. */
    public void write(String title, String subject, Around around, List<PrincipalLife> lives, OutputStream out)
            throws IOException {
        Map<String, Object> values = frame(title, subject, List.of(), around, lives);
        values.put("lead", List.of());
        values.put("tiles", List.of());
        values.put("opening", Map.of());
        sections(values, List.of());
        values.put("cards", List.of());
        values.put("hasCards", false);
        write(values, out);
    }

    private void write(Map<String, Object> values, OutputStream out) throws IOException {
        out.write(template.renderTrend(values, brand).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> frame(
            String title, String subject, List<Fact> facts, Around around, List<PrincipalLife> lives) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("lang", texts.language().tag());
        values.put("w", texts.under("html."));
        values.put("madeBy", texts.get("html-made-trend", around.version()));
        values.put("title", title);
        values.put("subject", subject);
        values.put("version", around.version());
        values.put("facts", facts(facts));
        values.put("patterns", patterns);
        values.put("brand", BrandModel.of(brand, Texts.english()));
        values.put(
                "hasLives",
                !lives.isEmpty()
                        || !around.more().isEmpty()
                        || !around.livesNote().isEmpty());
        values.put("livesNote", around.livesNote());
        values.put("lives", lives.stream().map(this::life).toList());
        values.put("more", around.more().stream().map(TrendHtml::link).toList());
        values.put("hasMore", !around.more().isEmpty());
        values.put("home", around.home());
        return values;
    }

    private static Map<String, Object> link(Fact link) {
        return Map.of("name", link.name(), "address", link.value());
    }

    private static List<Map<String, Object>> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> Map.<String, Object>of("name", fact.name(), "value", fact.value()))
                .toList();
    }

    private static List<Map<String, Object>> tiles(List<Tile> tiles) {
        return tiles.stream()
                .map(tile -> Map.<String, Object>of(
                        "label", tile.label(),
                        "value", tile.value(),
                        "note", tile.note(),
                        "word", tile.value().length() > 7,
                        "slug", Markup.slug(tile.value())))
                .toList();
    }

    private Map<String, Object> drawing(Drawable figure) {
        return drawing(figure, figure.caption().id());
    }

    private Map<String, Object> drawing(Drawable figure, String id) {
        return Map.of(
                "id", Markup.slug(id),
                "title", figure.caption().title(),
                "description", figure.caption().description(),
                "unit", figure.caption().unit(),
                "svg", drawing.apply(figure, Markup.slug(id)));
    }

    private void sections(Map<String, Object> values, List<Section> sections) {
        EmbeddedRows embedded = new EmbeddedRows(TableModel.SMALL, texts);
        Map<String, List<TableModel>> tables = new LinkedHashMap<>();
        for (Section section : sections) {
            List<TableModel> models = section.tables().stream()
                    .map(table -> new TableModel(table, texts))
                    .toList();
            models.stream().filter(TableModel::isLarge).forEach(table -> embedded.add(table.id(), table.rows()));
            tables.put(section.id(), models);
        }
        values.put("rowData", embedded.json(ROWS));
        List<Object> all = new ArrayList<>();
        for (Section section : sections) {
            all.add(section(section, tables.getOrDefault(section.id(), List.of()), embedded));
        }
        values.put("sections", all);
    }

    private Map<String, Object> section(Section section, List<TableModel> tables, EmbeddedRows embedded) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", Markup.slug(section.id()));
        model.put("title", section.title());
        model.put("sentences", section.sentences());
        model.put(
                "rows",
                section.figures().stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> Map.of(
                                "figures", row.stream().map(this::drawing).toList(), "two", row.size() > 1))
                        .toList());
        model.put(
                "tables",
                tables.stream()
                        .map(table -> table.values(
                                embedded.kept(table.id(), table.rows().size())))
                        .toList());
        model.put("hasTables", !tables.isEmpty());
        model.put("definitions", facts(section.definitions()));
        return model;
    }

    private Map<String, Object> card(AccountCard card, Around around) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("account", card.account());
        model.put("sentence", card.sentence());
        model.put("drawing", drawing(card.line(), "account-" + card.account()));
        model.put("tiles", tiles(card.tiles()));
        model.put("page", around.accountPages() ? "accounts/" + Markup.slug(card.account()) + ".html" : "");
        return model;
    }

    private Map<String, Object> life(PrincipalLife life) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", life.id());
        model.put("name", life.name());
        model.put("summary", life.summary());
        model.put("facts", facts(life.facts()));
        model.put("drawing", drawing(life.strip(), life.id()));
        model.put("events", life.events());
        model.put("hasEvents", !life.events().isEmpty());
        model.put("findings", life.findings());
        model.put("hasFindings", !life.findings().isEmpty());
        return model;
    }

    /**
     * What a page says besides its trend.
     *
     * @param accountPages whether each account has a page of its own
     * @param home address of the page above; empty for none
     * @param livesNote which principals the page shows
     * @param more other pages of principals: name and address
     */
    public record Around(String version, boolean accountPages, String home, String livesNote, List<Fact> more) {

        public Around {
            more = List.copyOf(more);
        }
    }
}
