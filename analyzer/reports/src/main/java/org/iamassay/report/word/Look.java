package org.iamassay.report.word;

import java.util.Map;

/** Colours, fonts and measures of the document. */
final class Look {

    static final String FONT = "Calibri";
    static final String MONOSPACED = "Consolas";
    static final String INK = "1B2A3A";
    static final String MUTED = "51606F";
    static final String ACCENT = "12476B";
    static final String HEADER_FILL = "12476B";
    static final String HEADER_INK = "FFFFFF";
    static final String BAND = "F3F6F9";
    static final String LINE = "C6D0DA";

    /** Twentieths of a point. */
    static final int PAGE_WIDTH = 11_906;

    static final int PAGE_HEIGHT = 16_838;
    static final int MARGIN = 1_134;
    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

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

    /** The fill of a word of a code, or an empty string. */
    static String fill(String word) {
        return FILLS.getOrDefault(word, "");
    }
}
