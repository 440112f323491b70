package org.iamassay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.iamassay.history.trend.Trend;
import org.iamassay.report.trend.AccountPage;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.LifeBuilder;
import org.iamassay.report.trend.PortfolioPage;
import org.iamassay.report.trend.SampleTimelines;
import org.iamassay.report.trend.SampleTrends;
import org.iamassay.report.trend.TrendPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class TimeChartsTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    static List<Drawable> figures() {
        List<Drawable> all = new ArrayList<>();
        for (Trend trend : List.of(
                SampleTrends.threeYears(),
                SampleTrends.monthly(),
                SampleTrends.once(),
                SampleTrends.unscored(),
                SampleTrends.hostile(),
                SampleTrends.portfolio(3, 24))) {
            all.addAll(page(trend).figures());
        }
        LifeBuilder lives = new LifeBuilder(List.of(), "1.0.0", org.iamassay.report.Texts.english());
        SampleTimelines.few().forEach(life -> all.add(lives.life(life).strip()));
        return all;
    }

    private static TrendPage page(Trend trend) {
        return trend.portfolio()
                .map(portfolio -> PortfolioPage.of(trend, portfolio, SampleTrends.BASIS))
                .orElseGet(() -> AccountPage.of(trend.accounts().get(0), SampleTrends.BASIS));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** One of each kind is enough: drawing a picture takes long. */
    static Stream<Drawable> oneOfEachKind() {
        return page(SampleTrends.threeYears()).figures().stream()
                .filter(figure -> List.of(
                                "score", "burn-down-reported", "movement-reported", "time-to-remediate-reported")
                        .contains(figure.caption().id()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theSameFigureGivesTheSameBytes(Drawable figure) {
        assertThat(TimeCharts.titled(figure).png())
                .isEqualTo(TimeCharts.titled(figure).png());
        assertThat(TimeCharts.titled(figure).svg())
                .isEqualTo(TimeCharts.titled(figure).svg());
        assertThat(TimeCharts.inline(figure)).isEqualTo(TimeCharts.inline(figure));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void aPictureThatStandsAloneFetchesNothingAndNamesItself(Drawable figure) throws Exception {
        String svg = TimeCharts.titled(figure).svg();
        assertThat(svg).doesNotContain("NaN", "Infinity", "url(", "<style", "<script", "<image");
        Document document = parsed(svg);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(figure.caption().title());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void leanDrawingsStayWithinTheirFrame(Drawable figure) throws Exception {
        String svg = TimeCharts.inline(figure);
        assertThat(svg).doesNotContain("NaN", "Infinity", "style=");
        Document document = parsed("<r>" + svg + "</r>");
        String[] box = ((Element) document.getElementsByTagName("svg").item(0))
                .getAttribute("viewBox")
                .split(" ", -1);
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        NodeList texts = document.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (!text.hasAttribute("transform")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double length = ChartFonts.width(text.getTextContent(), ChartFonts.SMALL);
                double from = switch (text.getAttribute("text-anchor")) {
                    case "middle" -> x - length / 2;
                    case "end" -> x - length;
                    default -> x;
                };
                assertThat(from).as(text.getTextContent()).isGreaterThan(-3);
                assertThat(from + length).as(text.getTextContent()).isLessThan(width + 3);
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
            }
        }
        for (String path : attributes(document, "path", "d")) {
            Matcher numbers = NUMBER.matcher(path);
            for (int n = 0; numbers.find(); n++) {
                assertThat(Double.parseDouble(numbers.group())).isBetween(-1.0, (n % 2 == 0 ? width : height) + 1);
            }
        }
    }

    @Test
    void patternsThatAreUsedAreDefinedOnce() {
        String defined = TimeCharts.patterns();
        for (Drawable figure : figures()) {
            Matcher used = Pattern.compile("url\\(#([a-z0-9]+)\\)").matcher(TimeCharts.inline(figure));
            while (used.find()) {
                assertThat(defined).containsOnlyOnce("id=\"" + used.group(1) + "\"");
            }
        }
    }

    @Test
    void aLineIsBrokenAtTheGapAndTheGapIsTold() throws Exception {
        Drawable score = page(SampleTrends.threeYears()).opening();
        String svg = TimeCharts.inline(score);
        assertThat(svg).contains(">no report for 187 days<");
        Document document = parsed(svg);
        long reported = lines(document, "reported-line");
        long restated = lines(document, "restated-line");
        // Two runs each, and one stroke in the legend.
        assertThat(reported).isEqualTo(3);
        assertThat(restated).isEqualTo(3);
    }

    private static long lines(Document document, String name) {
        NodeList paths = document.getElementsByTagName("path");
        long count = 0;
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            count += path.getAttribute("class").equals(name)
                            && path.getAttribute("fill").equals("none")
                    ? 1
                    : 0;
        }
        return count;
    }

    @Test
    void hostileNamesStayText() throws Exception {
        for (Drawable figure : page(SampleTrends.hostile()).figures()) {
            Document document = parsed("<r>" + TimeCharts.inline(figure) + "</r>");
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getDocumentElement().getTextContent()).doesNotContain("\u202E");
        }
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
