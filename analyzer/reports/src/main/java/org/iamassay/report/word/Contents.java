package org.iamassay.report.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.iamassay.report.SafeText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field that Word renews, already filled with a link to each heading.
 *
 * <p>It is filled without page numbers: only the program that lays out the pages knows them, and a field marked for
 * renewal would make Word ask the reader a question when the document is opened. "Update field" adds them.
 */
final class Contents {

    /** One heading. */
    record Entry(int level, String text, String bookmark) {}

    private Contents() {}

    static void write(Pen pen, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            XWPFParagraph line = pen.document().createParagraph();
            line.setStyle(entry.level() == 1 ? Styles.TOC_1 : Styles.TOC_2);
            if (i == 0) {
                field(line.createRun(), STFldCharType.BEGIN);
                line.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
                field(line.createRun(), STFldCharType.SEPARATE);
            }
            link(line, entry);
            if (i == entries.size() - 1) {
                field(line.createRun(), STFldCharType.END);
            }
        }
    }

    private static void link(XWPFParagraph line, Entry entry) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(entry.bookmark());
        CTR text = link.addNewR();
        text.addNewT().setStringValue(SafeText.visible(entry.text()));
    }

    private static void field(XWPFRun run, STFldCharType.Enum type) {
        run.getCTR().addNewFldChar().setFldCharType(type);
    }
}
