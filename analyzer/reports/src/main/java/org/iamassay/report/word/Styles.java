package org.iamassay.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of the document, under Word's own names so that navigation and tables of contents know them. */
final class Styles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String TOC_1 = "TOC1";
    static final String TOC_2 = "TOC2";
    static final String BODY = "Normal";
    static final String CELL = "AssayCell";
    static final String CODE = "AssayCode";
    static final String CAPTION = "Caption";
    static final String LIST = "ListBullet";

    private final XWPFStyles styles;

    private Styles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void define(XWPFDocument document) {
        Styles styles = new Styles(document.createStyles());
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Look.FONT);
        fonts.setHAnsi(Look.FONT);
        fonts.setCs(Look.FONT);
        styles.styles.setDefaultFonts(fonts);
        styles.add(BODY, "Normal", 21, Look.INK, false, 0, 120, -1).setDefault(true);
        styles.add(TITLE, "Title", 60, Look.ACCENT, true, 0, 120, -1);
        styles.add(SUBTITLE, "Subtitle", 28, Look.MUTED, false, 0, 360, -1);
        styles.heading(HEADING_1, "heading 1", 34, 0, 160, 0);
        styles.heading(HEADING_2, "heading 2", 26, 360, 100, 1);
        styles.indented(TOC_1, "toc 1", 22, 0, 100);
        styles.indented(TOC_2, "toc 2", 20, 280, 20);
        styles.indented(LIST, "List Bullet", 21, 280, 80);
        styles.add(CELL, "Assay Cell", 17, Look.INK, false, 20, 20, -1);
        styles.add(CAPTION, "caption", 18, Look.MUTED, false, 40, 240, -1);
        monospaced(styles.add(CODE, "Assay Code", 16, Look.INK, false, 40, 80, -1));
    }

    private void heading(String id, String name, int halfPoints, int before, int after, int level) {
        CTStyle style = add(id, name, halfPoints, Look.ACCENT, true, before, after, level);
        style.getPPr().addNewKeepNext();
        style.addNewQFormat();
    }

    private void indented(String id, String name, int halfPoints, int left, int after) {
        add(id, name, halfPoints, Look.INK, false, 0, after, -1)
                .getPPr()
                .addNewInd()
                .setLeft(BigInteger.valueOf(left));
    }

    private CTStyle add(
            String id, String name, int halfPoints, String colour, boolean bold, int before, int after, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (level >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewColor().setVal(colour);
        if (bold) {
            run.addNewB();
        }
        styles.addStyle(new XWPFStyle(style, styles));
        return style;
    }

    private static void monospaced(CTStyle style) {
        CTFonts fonts = style.getRPr().addNewRFonts();
        fonts.setAscii(Look.MONOSPACED);
        fonts.setHAnsi(Look.MONOSPACED);
    }
}
