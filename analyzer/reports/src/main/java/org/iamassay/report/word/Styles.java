package org.iamassay.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.iamassay.report.Template;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The styles of the document, found by the names that Word gives them in every language: their ids differ.
 *
 * <p>Those that a design lacks are taken from the shipped document.
 */
final class Styles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String TOC_1 = "TOC1";
    static final String TOC_2 = "TOC2";
    static final String BODY = "Normal";
    static final String CAPTION = "Caption";
    static final String LIST = "ListBullet";
    static final String KICKER = "AssayCoverKicker";
    static final String HEADLINE = "AssayCoverHeadline";
    static final String PART = "AssayPart";
    static final String LEAD = "AssayLead";
    static final String CELL = "AssayCell";
    static final String CELL_HEAD = "AssayCellHead";
    static final String CODE = "AssayCode";
    /** A style of characters. */
    static final String LABEL = "AssayLabel";
    /** Styles of tables. */
    static final String TABLE = "AssayTable";

    static final String COVER = "AssayCover";

    private static final List<String> NEEDED = List.of(
            BODY, TITLE, SUBTITLE, HEADING_1, HEADING_2, TOC_1, TOC_2, CAPTION, LIST, KICKER, HEADLINE, PART, LEAD,
            CELL, CELL_HEAD, CODE, LABEL, TABLE, COVER);

    private final XWPFDocument document;
    private final XWPFStyles styles;

    private Styles(XWPFDocument document) {
        this.document = document;
        this.styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
    }

    /** Gives the styles the ids used here, and adds those that are missing. */
    static void complete(XWPFDocument document) {
        Styles own = new Styles(document);
        Map<String, CTStyle> shipped = shipped();
        own.rename(shipped);
        for (String id : NEEDED) {
            if (own.styles.getStyle(id) == null) {
                CTStyle copy =
                        (CTStyle) Objects.requireNonNull(shipped.get(id), id).copy();
                own.styles.addStyle(new XWPFStyle(copy, own.styles));
            }
        }
    }

    private static Map<String, CTStyle> shipped() {
        byte[] bytes = Template.shipped("word/report.docx").orElseThrow();
        Map<String, CTStyle> byId = new TreeMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFStyle style : document.getStyles().getStyles()) {
                byId.put(style.getStyleId(), (CTStyle) style.getCTStyle().copy());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return byId;
    }

    private void rename(Map<String, CTStyle> shipped) {
        Map<String, String> byName = new TreeMap<>();
        shipped.forEach((id, style) -> byName.put(name(style), id));
        Map<String, String> renamed = new TreeMap<>();
        for (XWPFStyle style : List.copyOf(styles.getStyles())) {
            String wanted = byName.get(name(style.getCTStyle()));
            String id = style.getStyleId();
            if (wanted != null && !wanted.equals(id)) {
                renamed.put(id, wanted);
                style.setStyleId(wanted);
            }
        }
        if (!renamed.isEmpty()) {
            styles.getStyles().forEach(style -> follow(style.getCTStyle(), renamed));
            framed().forEach(paragraph -> paragraph.setStyle(renamed.getOrDefault(
                    Objects.toString(paragraph.getStyle(), BODY), Objects.toString(paragraph.getStyle(), BODY))));
        }
    }

    private static String name(CTStyle style) {
        return style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "";
    }

    private static void follow(CTStyle style, Map<String, String> renamed) {
        if (style.isSetBasedOn()) {
            style.getBasedOn()
                    .setVal(renamed.getOrDefault(
                            style.getBasedOn().getVal(), style.getBasedOn().getVal()));
        }
        if (style.isSetNext()) {
            style.getNext()
                    .setVal(renamed.getOrDefault(
                            style.getNext().getVal(), style.getNext().getVal()));
        }
        if (style.isSetLink()) {
            style.getLink()
                    .setVal(renamed.getOrDefault(
                            style.getLink().getVal(), style.getLink().getVal()));
        }
    }

    private List<XWPFParagraph> framed() {
        List<XWPFHeaderFooter> frames = new ArrayList<>(document.getHeaderList());
        frames.addAll(document.getFooterList());
        return frames.stream().flatMap(frame -> frame.getParagraphs().stream()).toList();
    }
}
