package org.iamassay.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.iamassay.report.SafeText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The coloured block on the cover. */
final class Banner {

    private Banner() {}

    static void write(XWPFDocument document, String kicker, String title, String headline) {
        document.createParagraph().setSpacingAfter(1200);
        XWPFTable table = document.createTable(1, 1);
        table.removeBorders();
        table.getCTTbl().getTblPr().getTblW().setType(STTblWidth.DXA);
        table.getCTTbl().getTblPr().getTblW().setW(BigInteger.valueOf(Look.TEXT_WIDTH));
        XWPFTableCell cell = table.getRow(0).getCell(0);
        cell.setColor(Look.ACCENT);
        line(cell.getParagraphArray(0), kicker, 13, false, 300, 60);
        line(cell.addParagraph(), title, 28, true, 0, 120);
        line(cell.addParagraph(), headline, 12, false, 0, 300);
        document.createParagraph().setSpacingAfter(240);
    }

    private static void line(XWPFParagraph paragraph, String text, int points, boolean bold, int before, int after) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setIndentationLeft(200);
        paragraph.setIndentationRight(200);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        run.setColor("FFFFFF");
        run.setText(SafeText.visible(text));
    }
}
