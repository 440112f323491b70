package org.iamassay.report.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iamassay.report.Contrast;
import org.iamassay.report.Figure.Meaning;

/** Colours of charts: the palette of Okabe and Ito, which people with any colour vision tell apart, with patterns. */
final class Palette {

    static final Color PAPER = new Color(0xFFFFFF);
    static final Color INK = new Color(0x1F2933);
    static final Color SOFT_INK = new Color(0x52606D);
    static final Color GRID = new Color(0xD9DEE4);
    /** Text on a coloured area: unlike INK it stays as it is when a page is shown dark. */
    static final Color DARK_ON_FILL = new Color(0x000000);

    static final Color LIGHT_ON_FILL = new Color(0xFEFEFE);

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color SKY = new Color(0x56B4E9);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color VERMILION = new Color(0xD55E00);
    private static final Color PURPLE = new Color(0xCC79A7);
    private static final Color GREY = new Color(0xA3ADB8);

    private static final Map<Meaning, Hatch> BY_MEANING = new EnumMap<>(Map.of(
            Meaning.NEUTRAL, hatch(BLUE, Hatch.Pattern.PLAIN),
            Meaning.PASS, hatch(GREEN, Hatch.Pattern.PLAIN),
            Meaning.FAIL, hatch(VERMILION, Hatch.Pattern.RISING),
            Meaning.NOT_ASSESSED, hatch(PURPLE, Hatch.Pattern.DOTTED),
            Meaning.NOT_APPLICABLE, hatch(GREY, Hatch.Pattern.LEVEL),
            Meaning.WORST, hatch(VERMILION, Hatch.Pattern.RISING),
            Meaning.BAD, hatch(ORANGE, Hatch.Pattern.FALLING),
            Meaning.GOOD, hatch(SKY, Hatch.Pattern.LEVEL),
            Meaning.BEST, hatch(BLUE, Hatch.Pattern.PLAIN)));

    /** For series that share a meaning, from the second on. */
    static final List<Hatch> OTHERS = List.of(
            hatch(SKY, Hatch.Pattern.RISING),
            hatch(ORANGE, Hatch.Pattern.FALLING),
            hatch(GREEN, Hatch.Pattern.LEVEL),
            hatch(PURPLE, Hatch.Pattern.DOTTED),
            hatch(GREY, Hatch.Pattern.CROSSED));

    private Palette() {}

    /** The fill of a meaning. */
    static Hatch fill(Meaning meaning) {
        return Objects.requireNonNull(BY_MEANING.get(meaning));
    }

    /** Black or white, whichever reads better on a fill. */
    static Color inkOn(Color fill) {
        return Contrast.of(fill, DARK_ON_FILL) >= Contrast.of(fill, LIGHT_ON_FILL) ? DARK_ON_FILL : LIGHT_ON_FILL;
    }

    private static Hatch hatch(Color base, Hatch.Pattern pattern) {
        return new Hatch(base, Contrast.mix(base, Color.BLACK, 0.45), pattern);
    }
}
