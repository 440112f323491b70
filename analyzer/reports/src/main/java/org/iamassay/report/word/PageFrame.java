package org.iamassay.report.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Paper, margins, header and the footer with page numbers; the cover has neither. */
final class PageFrame {

    /** Stand for the two numbers in the text, and can be in no name. */
    private static final String PAGE = "\u0001";

    private static final String PAGES = "\u0002";

    private PageFrame() {}

    static void set(XWPFDocument document, String header, String footer, Texts texts) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Look.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(Look.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(Look.MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(Look.MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(Look.MARGIN / 2));
        section.addNewTitlePg();
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setAlignment(ParagraphAlignment.RIGHT);
        small(top, header);
        XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        numbered(bottom, texts.get("doc.page-of", footer, PAGE, PAGES));
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        document.createFooter(HeaderFooterType.FIRST).createParagraph();
    }

    /** A text in which the numbers of this page and of all pages stand where the language wants them. */
    private static void numbered(XWPFParagraph paragraph, String text) {
        String rest = text;
        while (rest.contains(PAGE) || rest.contains(PAGES)) {
            int page = rest.indexOf(PAGE);
            int pages = rest.indexOf(PAGES);
            boolean first = pages < 0 || (page >= 0 && page < pages);
            small(paragraph, rest.substring(0, first ? page : pages));
            field(paragraph, first ? "PAGE" : "NUMPAGES");
            rest = rest.substring((first ? page : pages) + 1);
        }
        small(paragraph, rest);
    }

    private static void small(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setFontSize(8);
        run.setColor(Look.MUTED);
        run.setText(SafeText.visible(text));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(16));
        run.getRPr().addNewColor().setVal(Look.MUTED);
        run.addNewT().setStringValue("1");
    }
}
