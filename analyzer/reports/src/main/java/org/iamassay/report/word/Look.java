package org.iamassay.report.word;

import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Measures of the document, and the colours of judgements, which are the same in every design. */
final class Look {

    /** Twentieths of a point: a page of A4 with margins of 20 mm, for a design that says nothing. */
    private static final int PAGE_WIDTH = 11_906;

    private static final int MARGIN = 1_134;

    /** Most that a picture takes, in points, so that two stand on a page. */
    static final int PICTURE_WIDTH = 440;

    static final int PICTURE_HEIGHT = 270;

    /** Fill of cells that hold such a word; the word itself always stands there too. */
    private static final Map<String, String> FILLS = Map.ofEntries(
            Map.entry("critical", "F6C9C5"),
            Map.entry("high", "FADCC8"),
            Map.entry("medium", "FBEDC4"),
            Map.entry("low", "E3ECF4"),
            Map.entry("info", "ECEFF2"),
            Map.entry("fail", "F6C9C5"),
            Map.entry("error", "F6C9C5"),
            Map.entry("not-assessed", "FBEDC4"),
            Map.entry("pass", "D5EBDD"),
            Map.entry("not-applicable", "ECEFF2"),
            Map.entry("not-recommended", "F6C9C5"),
            Map.entry("acceptable", "FBEDC4"),
            Map.entry("good", "D5EBDD"),
            Map.entry("best", "BFE0CC"),
            Map.entry("not-assessable", "ECEFF2"),
            Map.entry("new", "F6C9C5"),
            Map.entry("regressed", "F6C9C5"),
            Map.entry("deleted", "F6C9C5"),
            Map.entry("acceptance-expired", "FADCC8"),
            Map.entry("re-created", "FADCC8"),
            Map.entry("changed", "FBEDC4"),
            Map.entry("resolved", "D5EBDD"),
            Map.entry("not-repeated", "D5EBDD"),
            Map.entry("added", "D5EBDD"),
            Map.entry("removed", "E3ECF4"),
            Map.entry("moved", "E3ECF4"),
            Map.entry("not-comparable", "EFE3F3"),
            Map.entry("no-longer-assessed", "EFE3F3"),
            Map.entry("accepted", "ECEFF2"),
            Map.entry("persisting", "ECEFF2"));

    private Look() {}

    /** Width between the margins of the design's pages, in twentieths of a point. */
    static int textWidth(XWPFDocument document) {
        CTSectPr page = document.getDocument().getBody().getSectPr();
        if (page == null || !page.isSetPgSz() || !page.isSetPgMar()) {
            return PAGE_WIDTH - 2 * MARGIN;
        }
        CTPageMar margins = page.getPgMar();
        return twentieths(page.getPgSz().getW()) - twentieths(margins.getLeft()) - twentieths(margins.getRight());
    }

    private static int twentieths(Object measure) {
        return Integer.parseInt(measure.toString());
    }

    /** The fill of a word of a code, or an empty string. */
    static String fill(String word) {
        return FILLS.getOrDefault(word, "");
    }
}
