package org.iamassay.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.Locale;
import org.iamassay.report.trend.Tone;

/**
 * A colour of figures over time.
 *
 * @param paint colour, or colour with pattern
 * @param name class name in pages for colours that change with the view; empty for the others
 */
record Dye(Paint paint, String name) {

    static final Dye INK = new Dye(Palette.INK, "ink");
    static final Dye SOFT = new Dye(Palette.SOFT_INK, "soft");
    static final Dye GRID = new Dye(Palette.GRID, "grid");
    static final Dye PAPER = new Dye(Palette.PAPER, "paper");
    /** Ground of a time that nobody reported on. */
    static final Dye GAP = new Dye(Dyes.GAP, "");

    static final Dye DARK = new Dye(Palette.DARK_ON_FILL, "");
    static final Dye LIGHT = new Dye(Palette.LIGHT_ON_FILL, "");

    static Dye of(Tone tone) {
        return new Dye(Dyes.of(tone), Dyes.changes(tone) ? tone.name().toLowerCase(Locale.ROOT) : "");
    }

    /** The same without its pattern, for lines and marks. */
    Dye plain() {
        return paint instanceof Hatch hatch ? new Dye(hatch.base(), name) : this;
    }

    /** The same so thin that what lies behind is seen. */
    Dye thin() {
        Color base = color();
        return new Dye(new Color(base.getRed(), base.getGreen(), base.getBlue(), 46), name);
    }

    /** What reads best on it. */
    Dye inkOn() {
        return Palette.inkOn(color()).equals(Palette.DARK_ON_FILL) ? DARK : LIGHT;
    }

    Color color() {
        return paint instanceof Hatch hatch ? hatch.base() : (Color) paint;
    }
}
