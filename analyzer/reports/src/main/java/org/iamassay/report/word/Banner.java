package org.iamassay.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.iamassay.report.Brand;
import org.iamassay.report.SafeText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The block of titles on the cover, below the logo; how it looks is up to the styles of the design. */
final class Banner {

    private static final int LOGO_WIDTH = 170;
    private static final int LOGO_HEIGHT = 57;
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final int ABOVE = 1200;

    private Banner() {}

    static void write(XWPFDocument document, Brand brand, String kicker, String title, String headline) {
        XWPFParagraph above = document.createParagraph();
        brand.logo().ifPresent(logo -> draw(above, logo, brand.name()));
        above.setSpacingAfter(brand.logo().isPresent() ? ABOVE / 2 : ABOVE);
        XWPFTable table = document.createTable(1, 1);
        CTTblPr look = table.getCTTbl().getTblPr();
        look.unsetTblBorders();
        table.setStyleID(Styles.COVER);
        look.getTblW().setType(STTblWidth.DXA);
        look.getTblW().setW(BigInteger.valueOf(Look.textWidth(document)));
        XWPFTableCell cell = table.getRow(0).getCell(0);
        line(cell.getParagraphArray(0), Styles.KICKER, kicker);
        line(cell.addParagraph(), Styles.TITLE, title);
        line(cell.addParagraph(), Styles.HEADLINE, headline);
        document.createParagraph().setSpacingAfter(240);
    }

    private static void line(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(SafeText.visible(text));
    }

    private static void draw(XWPFParagraph paragraph, Brand.Logo logo, String name) {
        double width = logo.width() * POINTS_PER_PIXEL;
        double height = logo.height() * POINTS_PER_PIXEL;
        double scale = Math.min(1, Math.min(LOGO_WIDTH / width, LOGO_HEIGHT / height));
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(logo.png()),
                            PictureType.PNG,
                            "logo.png",
                            Units.toEMU(width * scale),
                            Units.toEMU(height * scale))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(name);
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException("a picture that was read before cannot be placed", impossible);
        }
    }
}
