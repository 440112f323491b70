package org.iamassay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Recognises markup: the raw answer of the IAM query API, or a web page that was saved by mistake. */
final class XmlRecogniser {

    private static final Set<String> WANTED = Set.of("Content", "GeneratedTime", "Code", "Message");

    private final Source source;

    XmlRecogniser(Source source) {
        this.source = source;
    }

    Recognition recognise() throws IOException {
        String start = source.start();
        if (start.startsWith("<root_account>")) {
            return source.unused(
                    "line 1",
                    "rows of a credential report without their header line",
                    "user,arn,…",
                    "export the report again");
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
            return source.unused("an HTML page, perhaps of a sign-in", "download the report again while signed in");
        }
        if (start.contains("<GetCredentialReportResponse") || start.contains("<ErrorResponse")) {
            return response();
        }
        return source.unused("XML, not a credential report", "");
    }

    private Recognition response() throws IOException {
        Source reopened = source;
        try {
            Map<String, String> elements = elements(source);
            if (elements.containsKey("Code")) {
                return SavedErrors.error(
                        source, elements.getOrDefault("Code", ""), "", elements.getOrDefault("Message", ""));
            }
            if (!elements.containsKey("Content")) {
                return source.unused(
                        "an answer of the IAM API without the Content of a report", "export the report again");
            }
            ReportText text =
                    ReportText.ofCarrier(decode(elements), () -> new ByteArrayInputStream(contentOf(reopened)));
            return source.report("XML answer of the IAM API", time(elements), text);
        } catch (XMLStreamException damaged) {
            return source.unused("XML that is damaged or cut short", "export the report again");
        } catch (BadContent content) {
            return source.unused(String.valueOf(content.getMessage()), "export the report again");
        }
    }

    private static GeneratedTime time(Map<String, String> elements) {
        return elements.containsKey("GeneratedTime")
                ? GeneratedTime.of(elements.getOrDefault("GeneratedTime", ""))
                : GeneratedTime.NONE;
    }

    private static byte[] contentOf(Source source) throws IOException {
        try {
            return decode(elements(source));
        } catch (XMLStreamException changed) {
            throw new BadContent("the file has changed");
        }
    }

    private static byte[] decode(Map<String, String> elements) throws BadContent {
        return EncodedReport.decode(elements.getOrDefault("Content", ""));
    }

    private static Map<String, String> elements(Source source) throws IOException, XMLStreamException {
        if (source.item().bytes() > Limits.CONTENT_CHARS) {
            throw LimitExceeded.moreThan(Limits.CONTENT_CHARS, "bytes around one report");
        }
        Map<String, String> elements = new HashMap<>();
        try (Reader reader = source.open()) {
            XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(reader);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) {
                    throw new BadContent("XML with a document type, which the IAM API never writes");
                }
                if (event == XMLStreamReader.START_ELEMENT && WANTED.contains(xml.getLocalName())) {
                    elements.put(xml.getLocalName(), xml.getElementText());
                }
            }
        }
        return elements;
    }
}
