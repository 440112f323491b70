package org.iamassay.report.chart;

import java.awt.Color;
import java.util.List;
import org.iamassay.report.Brand;
import org.iamassay.report.Contrast;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Meaning;

/** The colours of a brand in charts: those of series that judge nothing; outcomes look the same in every brand. */
record Tint(Color neutral) {

    private static final double LIGHT = 0.92;
    private static final double DARK = 0.4;
    private static final double EDGE = 0.45;

    static Tint of(Brand brand) {
        return new Tint(Brand.Colours.of(brand.colours().neutral()));
    }

    /** The fill of one series of a figure: by its meaning, and unlike that of earlier series. */
    Hatch fill(Figure figure, int series) {
        Meaning meaning = figure.series().get(series).meaning();
        long earlier = figure.series().stream()
                .limit(series)
                .filter(s -> s.meaning() == meaning)
                .count();
        List<Hatch> others = Palette.OTHERS;
        return earlier == 0 ? fill(meaning) : others.get((int) ((earlier - 1) % others.size()));
    }

    Hatch fill(Meaning meaning) {
        return meaning == Meaning.NEUTRAL ? new Hatch(neutral, edge(), Hatch.Pattern.PLAIN) : Palette.fill(meaning);
    }

    /** Lines and edges of series that judge nothing. */
    Color edge() {
        return Contrast.mix(neutral, Color.BLACK, EDGE);
    }

    /** A shade between light and dark for a share from 0 to 1. */
    Color shade(Meaning meaning, double share) {
        Color full = fill(meaning).base();
        double s = Math.max(0, Math.min(1, share));
        return Contrast.mix(Contrast.mix(full, Color.WHITE, LIGHT), Contrast.mix(full, Color.BLACK, DARK), s);
    }
}
