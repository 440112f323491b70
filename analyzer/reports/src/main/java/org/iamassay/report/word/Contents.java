package org.iamassay.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.iamassay.report.SafeText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The table of contents: a field that Word renews, already filled with a link to each heading.
 *
 * <p>Page numbers are fields of their own, so that any program that lays out the pages shows them.
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
            tab(line);
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

    private static void tab(XWPFParagraph line) {
        CTTabStop stop = line.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(Look.TEXT_WIDTH));
    }

    private static void link(XWPFParagraph line, Entry entry) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(entry.bookmark());
        CTR text = link.addNewR();
        text.addNewT().setStringValue(SafeText.visible(entry.text()));
        text.addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + entry.bookmark() + " \\h ");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        link.addNewR().addNewT().setStringValue("–");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void field(XWPFRun run, STFldCharType.Enum type) {
        run.getCTR().addNewFldChar().setFldCharType(type);
        if (type == STFldCharType.BEGIN) {
            run.getCTR().getFldCharArray(0).setDirty(true);
        }
    }
}
