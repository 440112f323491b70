package org.iamassay.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.iamassay.report.Brand;
import org.iamassay.report.Presentation;
import org.iamassay.report.SafeText;
import org.iamassay.settings.SettingsException;

/** Headers and footers of a design, with the names in double braces that stand for words of the report. */
final class Frame {

    private static final List<String> NAMES = List.of("title", "firm", "client", "status", "classification", "footer");
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z]+)}}");

    private Frame() {}

    /** Refuses names that nothing fills, and those that a word processor has cut in pieces. */
    static void check(XWPFDocument document, String place) throws SettingsException {
        for (XWPFParagraph paragraph : paragraphs(document)) {
            String rest = NAME.matcher(paragraph.getText())
                    .replaceAll(found -> NAMES.contains(found.group(1)) ? "" : "{{" + found.group(1) + "}}");
            if (rest.contains("{{")) {
                throw new SettingsException(
                        place,
                        "a header or footer holds " + SettingsException.quote(rest.substring(rest.indexOf("{{")))
                                + "; expected one of " + String.join(", ", NAMES) + " in double braces");
            }
            long whole = paragraph.getRuns().stream()
                    .flatMap(run -> NAME.matcher(run.text()).results())
                    .count();
            if (whole != NAME.matcher(paragraph.getText()).results().count()) {
                throw new SettingsException(
                        place,
                        "in a header or footer a name in double braces is formatted in pieces; type it anew in one go,"
                                + " found " + SettingsException.quote(paragraph.getText()));
            }
        }
    }

    static void fill(XWPFDocument document, Presentation presentation, String title) {
        Map<String, String> words = words(presentation, title);
        for (XWPFParagraph paragraph : paragraphs(document)) {
            for (XWPFRun run : paragraph.getRuns()) {
                if (run.text().contains("{{") && run.getCTR().sizeOfTArray() > 0) {
                    fill(run, words);
                }
            }
        }
    }

    private static void fill(XWPFRun run, Map<String, String> words) {
        for (int i = 0; i < run.getCTR().sizeOfTArray(); i++) {
            String text = run.getCTR().getTArray(i).getStringValue();
            run.setText(
                    NAME.matcher(text)
                            .replaceAll(found ->
                                    Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group()))),
                    i);
        }
    }

    private static Map<String, String> words(Presentation presentation, String title) {
        Brand brand = presentation.brand();
        Map<String, String> words = new TreeMap<>();
        words.put("title", SafeText.visible(title));
        words.put("firm", brand.name());
        words.put("client", brand.client());
        words.put(
                "status",
                presentation.texts().get("brand.status." + brand.status().word()));
        words.put("classification", brand.classification());
        words.put("footer", brand.footer());
        return words;
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFHeaderFooter> frames = new ArrayList<>(document.getHeaderList());
        frames.addAll(document.getFooterList());
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        frames.forEach(frame -> frame.getBodyElements().forEach(element -> add(element, paragraphs)));
        return paragraphs;
    }

    private static void add(IBodyElement element, List<XWPFParagraph> paragraphs) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraphs.add(paragraph);
        } else if (element instanceof XWPFTable table) {
            table.getRows()
                    .forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getBodyElements().forEach(inner -> add(inner, paragraphs))));
        }
    }
}
