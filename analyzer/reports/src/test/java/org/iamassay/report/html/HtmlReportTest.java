package org.iamassay.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Figure;
import org.iamassay.report.ReportContent;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.SampleComparisons;
import org.iamassay.report.Texts;
import org.iamassay.report.Waterfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

final class HtmlReportTest {

    private static final int LIMIT = 5_000_000;

    private static final List<Page> PAGES = Stream.concat(
                    Stream.of(
                                    SampleAssessments.mixed(),
                                    SampleAssessments.hostileNames(),
                                    SampleAssessments.noUsers(),
                                    SampleAssessments.nothingAssessed(),
                                    SampleAssessments.manyUsers())
                            .map(ContentBuilder::build),
                    Stream.of(
                                    SampleComparisons.full(),
                                    SampleComparisons.quiet(),
                                    SampleComparisons.withoutScore(),
                                    SampleComparisons.large(400))
                            .map(pair -> ContentBuilder.build(SampleAssessments.mixed(), Optional.of(pair))))
            .map(HtmlReportTest::page)
            .toList();

    static Stream<Page> pages() {
        return PAGES.stream();
    }

    private static Page page(ReportContent content) {
        try {
            return Page.of(content);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fetchesNothing(Page page) throws Exception {
        Set<String> targets = new HashSet<>();
        page.elements("*").forEach(e -> targets.add("#" + e.getAttribute("id")));
        for (Element element : page.elements("*")) {
            assertThat(element.getTagName())
                    .isNotIn(
                            "link", "img", "iframe", "object", "embed", "base", "form", "use", "image", "audio",
                            "video");
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.hasAttribute("srcset")).isFalse();
            String link = element.getAttribute("href");
            if (link.startsWith("https://")) {
                assertThat(element.getTagName()).isEqualTo("a");
                assertThat(element.getAttribute("rel")).isEqualTo("noopener noreferrer");
            } else if (!link.isEmpty()) {
                assertThat(targets).contains(link);
            }
        }
        assertThat(page.raw("<style>", "</style>")).doesNotContain("url(", "@import", "@font-face");
        assertThat(page.raw("<script>", "</script>"))
                .doesNotContain(
                        "fetch(",
                        "XMLHttpRequest",
                        "import(",
                        "eval(",
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacent",
                        "document.write",
                        "WebSocket",
                        "sendBeacon");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void allowsItsOneStyleAndItsOneScriptByHash(Page page) throws Exception {
        String policy = page.elements("meta").stream()
                .filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(m -> m.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("style-src '" + hash(page.raw("<style>", "</style>")) + "'")
                .contains("script-src '" + hash(page.raw("<script>", "</script>")) + "'")
                .doesNotContain("unsafe");
        assertThat(page.elements("style")).hasSize(1);
        assertThat(page.elements("script")).hasSize(2);
        for (Element element : page.elements("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).isNotEqualTo("style").doesNotStartWith("on");
            }
        }
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isBuiltForKeyboardAndScreenReader(Page page) throws Exception {
        Set<String> ids = new HashSet<>();
        for (Element element : page.elements("*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id " + id).isTrue();
        }
        for (Element element : page.elements("*")) {
            for (String reference : List.of("aria-labelledby", "aria-describedby")) {
                if (element.hasAttribute(reference)) {
                    assertThat(ids).contains(element.getAttribute(reference));
                }
            }
        }
        page.elements("th").forEach(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
        page.elements("table")
                .forEach(t -> assertThat(Page.elements(t, "caption")).hasSize(1));
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertThat(page.elements(landmark)).as(landmark).hasSize(1);
        }
        assertThat(page.elements("a").get(0).getAttribute("href")).isEqualTo("#main");
        assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEveryFigureAndItsNumbers(Page page) throws Exception {
        assertThat(page.elements("figure"))
                .hasSameSizeAs(page.content().figures().values());
        for (Figure figure : page.content().figures().values()) {
            Element shown = page.byId("figure-" + figure.id());
            assertThat(Page.elements(shown, "svg")).hasSize(1);
            List<String> cells = Page.elements(shown, "td").stream()
                    .map(Element::getTextContent)
                    .filter(t -> !t.isEmpty())
                    .toList();
            List<String> numbers = figure.kind() == Figure.Kind.WATERFALL
                    ? Waterfall.of(figure).steps().stream()
                            .map(step -> step.text(Texts.english()))
                            .toList()
                    : figure.series().stream()
                            .flatMap(s -> IntStream.range(0, s.values().size())
                                    .mapToObj(c -> number(figure, s.values().get(c), s.note(c))))
                            .toList();
            assertThat(cells).as(figure.id()).containsExactlyInAnyOrderElementsOf(numbers);
        }
    }

    private static String number(Figure figure, double value, String note) {
        String number = Double.isNaN(value)
                ? "no data"
                : value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        String names = note.replace("\n", ", ");
        if (note.isEmpty()) {
            return number;
        }
        return figure.kind() == Figure.Kind.PLACES ? note : number + " (" + names + ")";
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEveryTable(Page page) throws Exception {
        page.content()
                .tables()
                .values()
                .forEach(table -> assertThat(page.byId("box-" + table.id()).getAttribute("data-total"))
                        .isEqualTo(String.valueOf(table.rows().size())));
        page.content()
                .issues()
                .forEach(issue -> assertThat(page.byId("finding-" + Markup.slug(issue.reference()))
                                .getTextContent())
                        .contains(issue.check().run().info().title()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheSameBytesTwice(Page page) throws Exception {
        assertThat(Page.of(page.content()).text()).isEqualTo(page.text());
    }

    @Test
    void showsTheRootUserByItsName() throws Exception {
        Page page = Page.of(SampleAssessments.mixed());
        assertThat(page.visible()).contains("<root_account>");
        assertThat(page.text()).contains("&lt;root_account&gt;").doesNotContain("<root_account>");
    }

    @Test
    void keepsHostileNamesAsText() throws Exception {
        Page page = Page.of(SampleAssessments.hostileNames());
        assertThat(page.visible())
                .contains(
                        "<script>alert(1)</script>",
                        "a&b\"c'd</td>|pipe`tick*star_[x](y)",
                        "=cmd|' /C calc'!A0",
                        "{{mustache}} ${el} %s {0}",
                        "right‹U+202E›left‹U+2066›isolate‹U+200B›zero‹U+FEFF›bom",
                        "lone‹U+D800›surrogate \uD83D\uDE00 ok");
        assertThat(page.text()).doesNotContain("<script>alert", "\u202E", "\u2066", "\u200B", "\u001B", "\u0000");
    }

    @Test
    void saysSoWhenNothingWasAssessed() throws Exception {
        Page page = Page.of(SampleAssessments.nothingAssessed());
        assertThat(page.byId("summary").getTextContent()).contains("Insufficient evidence", "insufficient evidence");
        assertThat(page.byId("summary").getTextContent()).doesNotContain("100, grade");
    }

    @Test
    void embedsEveryRowOfLargeTables() throws Exception {
        Page page = Page.of(SampleAssessments.manyUsers());
        for (String id : List.of("principals", "affected")) {
            TableModel table = new TableModel(page.content().table(id), Texts.english());
            assertThat(page.embedded(id)).isEqualTo(table.rows());
            assertThat(Page.elements(page.byId("table-" + id), "tr")).hasSize(1 + TableModel.FIRST_ROWS);
        }
    }

    @Test
    void keepsHostileNamesAsTextInEmbeddedRows() throws Exception {
        EmbeddedRows rows = new EmbeddedRows(1, Texts.english());
        rows.add("t", List.of(List.of("</script><script>alert(1)</script>", "a&b\u2028\u202E", "\"\\\n")));
        String json = rows.json(1000);
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u202E").contains("\\u003c/script\\u003e");
    }

    @Test
    void staysSmallForFiveThousandUsers() throws Exception {
        Page page = Page.of(SampleAssessments.manyUsers(5000));
        assertThat(page.text().getBytes(UTF_8).length).isLessThanOrEqualTo(LIMIT);
        assertThat(page.embedded("principals")).hasSize(5001);
    }

    @Test
    void leavesOutLastRowsOnlyWhenThereIsNoRoomAndKeepsCount() {
        EmbeddedRows rows = new EmbeddedRows(10, Texts.english());
        rows.add(
                "large",
                Stream.iterate(0, i -> i + 1)
                        .limit(500)
                        .map(i -> List.of("row number " + i))
                        .toList());
        rows.add(
                "small",
                Stream.iterate(0, i -> i + 1)
                        .limit(20)
                        .map(i -> List.of("line number " + i))
                        .toList());
        assertThat(rows.json(6000).length()).isLessThanOrEqualTo(6000);
        assertThat(rows.kept("small", 20)).isEqualTo(20);
        assertThat(rows.kept("large", 500)).isBetween(100, 300);
        assertThat(rows.json(1).length()).isGreaterThan(1);
        assertThat(rows.kept("large", 500)).isEqualTo(10);
    }
}
