package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.iamassay.report.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Turns a drawing into an {@code svg} element with title and description, without styles, scripts or references. */
final class SvgElement {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private static final Map<Color, String> CLASSES = Map.of(
            Palette.INK, "ink",
            Palette.SOFT_INK, "soft",
            Palette.GRID, "grid",
            Palette.PAPER, "paper");

    private SvgElement() {}

    static String text(Figure figure, int width, int height, Color edge, Consumer<Graphics2D> drawing) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        drawing.accept(graphics);
        Element svg = graphics.getRoot();
        dropUnused(svg);
        nameColours(svg, edge);
        describe(document, svg, figure);
        svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        svg.setAttribute("width", Integer.toString(width));
        svg.setAttribute("height", Integer.toString(height));
        return serialized(svg);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Document document, Element svg, Figure figure) {
        String id = "chart-" + figure.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        Element title = textElement(document, "title", id + "-title", figure.title());
        Element description = textElement(document, "desc", id + "-desc", figure.description());
        svg.insertBefore(description, svg.getFirstChild());
        svg.insertBefore(title, description);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", id + "-title");
        svg.setAttribute("aria-describedby", id + "-desc");
    }

    private static Element textElement(Document document, String name, String id, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    /** Nothing is defined for reuse, and all text is drawn as outlines: fonts would only be named. */
    private static void dropUnused(Element svg) {
        NodeList definitions = svg.getElementsByTagNameNS(SVG, "defs");
        while (definitions.getLength() > 0) {
            Node first = definitions.item(0);
            first.getParentNode().removeChild(first);
        }
        dropFonts(svg);
        NodeList elements = svg.getElementsByTagNameNS(SVG, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            dropFonts((Element) elements.item(i));
        }
    }

    private static void dropFonts(Element element) {
        for (String name : List.of("font-family", "font-size", "font-weight", "font-style", "text-rendering")) {
            element.removeAttribute(name);
        }
    }

    private static void nameColours(Element svg, Color edge) {
        Map<Color, String> names = new HashMap<>(CLASSES);
        names.putIfAbsent(edge, "edge");
        NodeList elements = svg.getElementsByTagNameNS(SVG, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String classes = (className(names, element, "fill", "-fill") + " "
                            + className(names, element, "stroke", "-line"))
                    .strip();
            if (!classes.isEmpty()) {
                element.setAttribute("class", classes);
            }
        }
    }

    private static String className(Map<Color, String> names, Element element, String attribute, String suffix) {
        String value = element.getAttribute(attribute);
        return names.entrySet().stream()
                .filter(e -> value.equals(name(e.getKey())))
                .map(e -> e.getValue() + suffix)
                .findFirst()
                .orElse("");
    }

    /** The colour as Batik writes it. */
    private static String name(Color color) {
        return color.equals(Color.WHITE)
                ? "white"
                : "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    private static String serialized(Element svg) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(svg), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
