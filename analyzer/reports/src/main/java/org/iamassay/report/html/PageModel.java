package org.iamassay.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Framework;
import org.iamassay.check.Verdict;
import org.iamassay.report.Changes;
import org.iamassay.report.Fact;
import org.iamassay.report.Issue;
import org.iamassay.report.ManagementFacts;
import org.iamassay.report.ReportContent;
import org.iamassay.report.Texts;

/** Everything the template may name, as maps, lists and texts. */
final class PageModel {

    /** What a page may weigh at most, in bytes, with some air below 5 MB. */
    private static final int PAGE = 4_900_000;
    /** Inputs that the way to the same report names one by one; the register of the evidence has them all. */
    private static final int INPUTS = 40;
    /** Sentences of the summary that are seen at once. */
    private static final int FEW = 4;

    /** The words of the summary for management. */
    private static final List<String> MANAGEMENT =
            List.of("summary", "standing", "worst", "quick-wins", "not-seen", "nothing");

    /** Charts that fit on its pages. */
    private static final List<String> FIGURES = List.of("score-by-area", "outcomes-by-severity");

    private final ReportContent content;
    private final Texts texts;
    private final Map<String, String> svgByFigure;
    private final List<TableModel> models;

    PageModel(ReportContent content, Map<String, String> svgByFigure) {
        this.content = content;
        this.texts = content.presentation().texts();
        this.svgByFigure = svgByFigure;
        this.models = content.tables().values().stream()
                .map(table -> new TableModel(table, texts))
                .toList();
    }

    /** Everything but the rows of large tables. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("lang", texts.language().tag());
        values.put("w", texts.under("html."));
        values.put("title", content.title());
        values.put(
                "brand",
                BrandModel.of(
                        content.presentation().brand(), content.presentation().texts()));
        values.put("headline", content.headline());
        values.put("account", content.assessment().snapshot().account().value());
        values.put("asOf", content.assessment().snapshot().asOf().toString().replace('T', ' '));
        values.put("profile", content.assessment().tool().profile());
        values.put("version", content.assessment().tool().version());
        values.put("madeBy", madeBy());
        values.put("cover", facts(content.cover()));
        values.put("worst", content.worst());
        values.put("quickWins", content.quickWins());
        notSeen(values);
        values.put("scope", content.scope());
        values.put("method", content.method());
        reproduction(values);
        values.put("score", new ScoreModel(texts).score(content));
        values.put("tier", new ScoreModel(texts).tier(content.assessment()));
        values.put("management", management());
        changes(values);
        exceptions(values);
        values.put("access", new AccessModel(content.access(), texts, svgByFigure).values());
        findings(values);
        values.put("frameworkNames", frameworkNames());
        figures(values);
        tables(values, new EmbeddedRows(TableModel.SMALL, texts));
        values.put("rowData", "");
        return values;
    }

    /** The same with as many rows of large tables as fit beside a page that weighs so many bytes without them. */
    Map<String, Object> values(int bytes) {
        Map<String, Object> values = values();
        EmbeddedRows embedded = new EmbeddedRows(TableModel.SMALL, texts);
        embedded.add("holdings", Holdings.rows(content.assessment()));
        models.stream().filter(TableModel::isLarge).forEach(t -> embedded.add(t.id(), t.rows()));
        values.put("rowData", embedded.json(PAGE - bytes));
        tables(values, embedded);
        return values;
    }

    private void reproduction(Map<String, Object> values) {
        List<Fact> all = content.reproduction();
        int shown = Math.min(INPUTS, all.size());
        values.put("reproduction", facts(all.subList(0, shown)));
        values.put("reproductionMore", shown < all.size() ? texts.count("html-more-inputs", all.size() - shown) : "");
    }

    private String madeBy() {
        return texts.get(
                "html-made",
                content.assessment().tool().version(),
                content.assessment().snapshot().account(),
                content.assessment().snapshot().asOf().toString().replace('T', ' '));
    }

    private void notSeen(Map<String, Object> values) {
        List<String> all = content.notSeen();
        int first = Math.min(FEW, all.size());
        values.put("notSeen", all);
        values.put("notSeenFirst", all.subList(0, first));
        values.put("notSeenMore", all.subList(first, all.size()));
        values.put("notSeenMoreWords", texts.get("html-more", all.size() - first));
        values.put("hasNotSeenMore", all.size() > first);
    }

    private Map<String, Object> management() {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String key : MANAGEMENT) {
            words.put(key, texts.get("management." + key));
        }
        words.put(
                "figures",
                FIGURES.stream()
                        .map(id -> new FigureModel(texts).of(content.figure(id), svgByFigure))
                        .toList());
        words.put("lang", texts.language().tag());
        words.put(
                "headlines",
                ManagementFacts.of(content).stream()
                        .map(f -> Map.of("name", f.name(), "value", f.value()))
                        .toList());
        return words;
    }

    private void changes(Map<String, Object> values) {
        Optional<Changes> changes = content.changes();
        values.put("hasChanges", changes.isPresent());
        values.put("since", changes.map(Changes::line).orElse(""));
        changes.ifPresent(found -> values.put(
                "changes",
                Map.of(
                        "title", found.title(),
                        "movement", found.movement(),
                        "any", found.any(),
                        "notes", found.notes(),
                        "limits", found.limits(),
                        "hasLimits", !found.limits().isEmpty())));
    }

    private void exceptions(Map<String, Object> values) {
        values.put("exceptions", content.exceptions());
        values.put("exceptionsTitle", content.table("exceptions").title());
    }

    private static List<Map<String, Object>> facts(List<Fact> facts) {
        return facts.stream()
                .map(f -> Map.<String, Object>of("name", f.name(), "value", f.value()))
                .toList();
    }

    private void findings(Map<String, Object> values) {
        List<Map<String, Object>> failing = findings(true);
        List<Map<String, Object>> unseen = findings(false);
        values.put("failing", failing);
        values.put("findingsWords", texts.count("html-findings", failing.size(), unseen.size()));
        values.put("unseen", unseen);
        values.put("hasFailing", !failing.isEmpty());
        values.put("hasUnseen", !unseen.isEmpty());
        values.put("hasIssues", !content.issues().isEmpty());
    }

    private List<Map<String, Object>> findings(boolean failing) {
        return content.issues().stream()
                .filter(i -> isFailing(i) == failing)
                .map(new FindingModel(content.assessment(), texts)::of)
                .toList();
    }

    private static boolean isFailing(Issue issue) {
        return issue.check().run().state() == Verdict.FAIL;
    }

    private static List<Map<String, Object>> frameworkNames() {
        return Arrays.stream(Framework.values())
                .map(f -> Map.<String, Object>of("id", f.id(), "title", f.title()))
                .toList();
    }

    private void figures(Map<String, Object> values) {
        Map<String, List<Object>> bySection = sections();
        content.figures()
                .values()
                .forEach(figure -> bySection
                        .computeIfAbsent(Layout.sectionOfFigure(figure.id()), s -> new ArrayList<>())
                        .add(new FigureModel(texts).of(figure, svgByFigure)));
        values.put("figures", bySection);
    }

    private void tables(Map<String, Object> values, EmbeddedRows embedded) {
        Map<String, List<Object>> bySection = sections();
        models.forEach(table -> bySection
                .computeIfAbsent(Layout.sectionOfTable(table.id()), s -> new ArrayList<>())
                .add(table.values(embedded.kept(table.id(), table.rows().size()))));
        values.put("tables", bySection);
        values.put("hasFurther", !bySection.getOrDefault("further", List.of()).isEmpty());
    }

    private static Map<String, List<Object>> sections() {
        Map<String, List<Object>> sections = new LinkedHashMap<>();
        Layout.SECTIONS.forEach(s -> sections.put(s, new ArrayList<>()));
        return sections;
    }
}
