package org.iamassay.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.iamassay.assess.Assessment;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportContent;
import org.iamassay.report.chart.Charts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A written page, read back as XML. */
record Page(ReportContent content, String text, Document document) {

    static Page of(Assessment assessment) throws Exception {
        return of(ContentBuilder.build(assessment));
    }

    static Page of(Assessment assessment, Presentation presentation) throws Exception {
        return of(ContentBuilder.build(assessment, Optional.empty(), presentation));
    }

    static Page of(ReportContent content) throws Exception {
        byte[] bytes = write(content);
        return new Page(
                content,
                new String(bytes, UTF_8),
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes)));
    }

    private static byte[] write(ReportContent content) throws IOException {
        Map<String, String> drawings = new HashMap<>();
        content.figures()
                .values()
                .forEach(f ->
                        drawings.put(f.id(), Charts.plain(f, Presentation.PLAIN).inlineSvg()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(content, drawings, out);
        return out.toByteArray();
    }

    /** What a reader sees without scripts. */
    String visible() {
        return ((Element) document.getElementsByTagName("body").item(0)).getTextContent();
    }

    List<Element> elements(String name) {
        return elements(document.getDocumentElement(), name);
    }

    static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Element byId(String id) {
        return elements("*").stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element " + id));
    }

    /** Content of the only element that begins so, as a browser hashes it. */
    String raw(String start, String end) {
        Matcher matcher = Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + start);
        }
        return matcher.group(1);
    }

    /** Rows of a large table as the script reads them. */
    List<List<String>> embedded(String table) throws IOException {
        JsonNode data =
                new ObjectMapper().readTree(raw("<script type=\"application/json\" id=\"row-data\">", "</script>"));
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : data.at("/tables/" + table)) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(
                    cell.isNumber() ? data.at("/pool/" + cell.intValue()).textValue() : cell.textValue()));
            rows.add(cells);
        }
        return rows;
    }
}
