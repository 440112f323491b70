package org.iamassay.report.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Column;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/** Colours the stable words of a column by rules, so that the cells hold the plain word and nothing else. */
final class Highlights {

    /** Ground and ink of a word. */
    private record Tint(String ground, String ink) {}

    private static final Tint RED = new Tint("F6C5BE", "7A1A12");
    private static final Tint ORANGE = new Tint("FBDDBF", "7A3E00");
    private static final Tint YELLOW = new Tint("FFF2C7", "5E4A00");
    private static final Tint BLUE = new Tint("D9E9F5", "174A72");
    private static final Tint GREEN = new Tint("D2EDE0", "0B5940");
    private static final Tint GREY = new Tint("E6E9EB", "454F57");
    private static final Tint VIOLET = new Tint("E7D8F0", "552A6B");

    private static final String FULL = "8FBFDC";

    private static final Map<String, Tint> SEVERITIES =
            tints("critical", RED, "high", ORANGE, "medium", YELLOW, "low", BLUE, "info", GREY);
    private static final Map<String, Tint> VERDICTS =
            tints("fail", RED, "pass", GREEN, "not-assessed", YELLOW, "not-applicable", GREY, "error", VIOLET);
    private static final Map<String, Tint> TIERS =
            tints("not-recommended", RED, "acceptable", YELLOW, "good", BLUE, "best", GREEN, "not-assessable", GREY);

    private static final Map<String, Tint> CHANGES = tints(
            "new", RED,
            "regressed", RED,
            "acceptance-expired", ORANGE,
            "changed", YELLOW,
            "resolved", GREEN,
            "not-repeated", GREEN,
            "removed", BLUE,
            "not-comparable", VIOLET,
            "no-longer-assessed", VIOLET,
            "accepted", GREY,
            "persisting", GREY,
            "added", GREEN,
            "deleted", RED,
            "re-created", ORANGE,
            "moved", BLUE);

    /** Signs before the words, shown by the rule alone: the cells hold the words. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("new", "▲"),
            Map.entry("regressed", "↺"),
            Map.entry("acceptance-expired", "▲"),
            Map.entry("changed", "◆"),
            Map.entry("resolved", "✓"),
            Map.entry("not-repeated", "✓"),
            Map.entry("removed", "▽"),
            Map.entry("not-comparable", "?"),
            Map.entry("no-longer-assessed", "?"),
            Map.entry("accepted", "●"),
            Map.entry("persisting", "●"),
            Map.entry("added", "+"),
            Map.entry("deleted", "−"),
            Map.entry("re-created", "↺"),
            Map.entry("moved", "→"));

    private static final int FIRST_OWN_FORMAT = 900;

    private Highlights() {}

    /** Adds the rules of a column's type; other types have none. */
    static void add(XSSFSheet sheet, Column.Type type, Words words, CellRangeAddress cells) {
        SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] where = {cells};
        of(type).forEach((word, tint) -> {
            ConditionalFormattingRule rule = rule(rules, words.shown(type, word), tint);
            last(sheet).getFont().getColorArray(0).setRgb(Ink.opaque(tint.ink()));
            if (SIGNS.containsKey(word)) {
                sign(sheet, word);
            }
            rules.addConditionalFormatting(where, rule);
        });
    }

    /** Shades the numbers of a table from white to full. */
    static void heat(XSSFSheet sheet, Place place) {
        Place.Part part = place.parts().get(0);
        int last = part.column() + place.table().columns().size() - 1;
        CellRangeAddress[] cells = {new CellRangeAddress(part.header() + 1, part.end() - 1, part.column() + 1, last)};
        SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = rules.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new Color[] {Ink.color(Ink.WHITE), Ink.color(FULL)});
        rules.addConditionalFormatting(cells, rule);
    }

    private static Map<String, Tint> of(Column.Type type) {
        return switch (type) {
            case SEVERITY -> SEVERITIES;
            case VERDICT -> VERDICTS;
            case TIER -> TIERS;
            case CHANGE -> CHANGES;
            default -> Map.of();
        };
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting rules, String word, Tint tint) {
        ConditionalFormattingRule rule =
                rules.createConditionalFormattingRule(ComparisonOperator.EQUAL, Words.quoted(word));
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(Ink.color(tint.ground()));
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(Ink.color(tint.ink()));
        font.setFontStyle(false, true);
        return rule;
    }

    /** Gives the rule that was made last a number format that writes the word's sign before it. */
    private static void sign(XSSFSheet sheet, String word) {
        CTNumFmt format = last(sheet).addNewNumFmt();
        format.setNumFmtId(FIRST_OWN_FORMAT + List.copyOf(CHANGES.keySet()).indexOf(word));
        format.setFormatCode(";;;\"" + SIGNS.get(word) + " \"@");
    }

    /** The format of the rule that was made last. */
    private static CTDxf last(XSSFSheet sheet) {
        StylesTable styles = sheet.getWorkbook().getStylesSource();
        return styles.getDxfAt(styles._getDXfsSize() - 1);
    }

    private static Map<String, Tint> tints(Object... wordsAndTints) {
        Map<String, Tint> tints = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndTints.length; i += 2) {
            tints.put((String) wordsAndTints[i], (Tint) wordsAndTints[i + 1]);
        }
        return tints;
    }
}
