package org.iamassay.report.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.iamassay.report.Figure;
import org.iamassay.report.Presentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class ChartsTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    static Stream<Figure> figures() {
        return SampleFigures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void givesTheSameBytesTwice(Figure figure) {
        assertThat(Charts.titled(figure, Presentation.PLAIN).png())
                .isEqualTo(Charts.titled(figure, Presentation.PLAIN).png());
        assertThat(Charts.titled(figure, Presentation.PLAIN).svg())
                .isEqualTo(Charts.titled(figure, Presentation.PLAIN).svg());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void drawsPngAtTwiceTheSize(Figure figure) throws Exception {
        Picture picture = Charts.plain(figure, Presentation.PLAIN);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(2 * picture.width()).isEqualTo(2 * Charts.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * picture.height());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void leavesTheBorderFreeSoThatNothingIsCutOff(Figure figure) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                Charts.titled(figure, Presentation.PLAIN).png()));
        for (int x = 0; x < image.getWidth(); x++) {
            assertThat(image.getRGB(x, 0)).isEqualTo(0xFFFFFFFF);
            assertThat(image.getRGB(x, image.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
        }
        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB(0, y)).isEqualTo(0xFFFFFFFF);
            assertThat(image.getRGB(image.getWidth() - 1, y)).isEqualTo(0xFFFFFFFF);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void describesItselfAndFetchesNothing(Figure figure) throws Exception {
        Document document = parse(Charts.plain(figure, Presentation.PLAIN).svg());
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        Element title = (Element) svg.getElementsByTagNameNS(SVG, "title").item(0);
        Element description = (Element) svg.getElementsByTagNameNS(SVG, "desc").item(0);
        assertThat(title.getTextContent()).isEqualTo(figure.title());
        assertThat(description.getTextContent()).isEqualTo(figure.description());
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(svg.getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
        assertThat(elementNames(document))
                .isSubsetOf(
                        "svg",
                        "title",
                        "desc",
                        "defs",
                        "g",
                        "path",
                        "rect",
                        "line",
                        "polygon",
                        "polyline",
                        "circle",
                        "ellipse");
        assertThat(attributeNames(document)).doesNotContain("href", "xlink:href", "style", "onload");
    }

    @Test
    void givesEveryChartIdsOfItsOwn() throws Exception {
        Set<String> seen = new HashSet<>();
        for (Figure figure : SampleFigures.all()) {
            NodeList elements =
                    parse(Charts.plain(figure, Presentation.PLAIN).svg()).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                String id = ((Element) elements.item(i)).getAttribute("id");
                assertThat(id.isEmpty() || seen.add(id)).as(id).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Figure.Kind.class)
    void drawsSomethingElseWhenThereIsNoData(Figure.Kind kind) {
        Picture empty = Charts.plain(SampleFigures.empty(kind), Presentation.PLAIN);
        Picture zeros = Charts.plain(SampleFigures.hostile(kind), Presentation.PLAIN);
        assertThat(empty.height()).isNotEqualTo(zeros.height());
        assertThat(empty.height()).isLessThan(200);
    }

    @Test
    void drawsGapsAndZerosDifferently() {
        Figure.Series gap = new Figure.Series("s", Figure.Meaning.NEUTRAL, List.of(Double.NaN, 5.0));
        Figure.Series zero = new Figure.Series("s", Figure.Meaning.NEUTRAL, List.of(0.0, 5.0));
        for (Figure.Kind kind : List.of(Figure.Kind.BARS, Figure.Kind.RADAR, Figure.Kind.HEAT_MAP)) {
            assertThat(Charts.plain(pair(kind, gap), Presentation.PLAIN).svg())
                    .isNotEqualTo(
                            Charts.plain(pair(kind, zero), Presentation.PLAIN).svg());
        }
    }

    private static Figure pair(Figure.Kind kind, Figure.Series series) {
        return new Figure("pair", "Pair", "Two values.", kind, "users", List.of("a", "b"), List.of(series));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static Set<String> elementNames(Document document) {
        Set<String> names = new HashSet<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(elements.item(i).getNodeName());
        }
        return names;
    }

    private static Set<String> attributeNames(Document document) {
        Set<String> names = new HashSet<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            for (int a = 0; a < elements.item(i).getAttributes().getLength(); a++) {
                names.add(elements.item(i).getAttributes().item(a).getNodeName());
            }
        }
        return names;
    }
}
