package org.iamassay.report.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.iamassay.report.SafeText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Paper, margins, header and the footer with page numbers; the cover has neither. */
final class PageFrame {

    private PageFrame() {}

    static void set(XWPFDocument document, String header, String footer) {
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
        small(bottom, footer + "  ·  page ");
        field(bottom, "PAGE");
        small(bottom, " of ");
        field(bottom, "NUMPAGES");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        document.createFooter(HeaderFooterType.FIRST).createParagraph();
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
