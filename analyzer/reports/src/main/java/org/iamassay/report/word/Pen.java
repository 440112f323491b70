package org.iamassay.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.iamassay.report.SafeText;
import org.iamassay.report.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Writes paragraphs one after another; every text from outside passes through {@link SafeText}. */
final class Pen {

    private final XWPFDocument document;
    private int bookmarks;

    private final Texts texts;

    Pen(XWPFDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** A text of the document's frame. */
    String say(String key, Object... arguments) {
        return texts.get("doc." + key, arguments);
    }

    XWPFDocument document() {
        return document;
    }

    /** A heading that the table of contents can point to. */
    void heading(Contents.Entry entry) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(entry.level() == 1 ? Styles.HEADING_1 : Styles.HEADING_2);
        paragraph.setPageBreak(entry.level() == 1);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(entry.bookmark());
        write(paragraph, entry.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text);
        return paragraph;
    }

    void body(String text) {
        paragraph(Styles.BODY, text);
    }

    void bullets(List<String> texts) {
        for (String text : texts) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(Styles.LIST);
            paragraph.setIndentationHanging(200);
            XWPFRun bullet = paragraph.createRun();
            bullet.setText("•");
            bullet.addTab();
            write(paragraph, text);
        }
    }

    /** A name in bold, then its text. */
    void labelled(String label, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(Styles.BODY);
        XWPFRun run = paragraph.createRun();
        run.setStyle(Styles.LABEL);
        run.setText(label + "  ");
        write(paragraph, text);
    }

    /** The sentence that a chapter begins with. */
    void lead(String text) {
        paragraph(Styles.LEAD, SafeText.visible(text));
    }

    /** A title within a chapter that stays with what follows. */
    void part(String title) {
        paragraph(Styles.PART, title);
    }

    /** Lines of commands. */
    void code(String text) {
        text.lines().forEach(line -> paragraph(Styles.CODE, line));
    }

    /** A picture with its caption; the description serves readers who do not see it. */
    void picture(byte[] png, int width, int height, String title, String description, String footer) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
        double scale =
                Math.min(1, Math.min((double) Look.PICTURE_WIDTH / width, (double) Look.PICTURE_HEIGHT / height));
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            title + ".png",
                            Units.toEMU(width * scale),
                            Units.toEMU(height * scale))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(description);
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException("a picture of our own cannot be placed", impossible);
        }
        paragraph(Styles.CAPTION, title + ". " + description + (footer.isEmpty() ? "" : " " + footer));
    }

    /** Adds a text to a paragraph, with its line breaks. */
    static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = SafeText.lines(text).replace('\t', ' ').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
