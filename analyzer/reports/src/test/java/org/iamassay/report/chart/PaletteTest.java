package org.iamassay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iamassay.report.Brand;
import org.iamassay.report.Contrast;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Meaning;
import org.iamassay.report.Figure.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @Test
    void measuresContrastAsTheStandardDoes() {
        assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.01));
        assertThat(Contrast.of(new Color(0x777777), Color.WHITE)).isCloseTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Meaning.class)
    void showsEveryMeaningWithAnEdgeAndReadableNumbers(Meaning meaning) {
        Hatch fill = Tint.of(Brand.ASSAY).fill(figure(meaning), 0);
        assertThat(Contrast.of(fill.line(), Palette.PAPER)).isGreaterThanOrEqualTo(GRAPHICS);
        assertThat(Contrast.of(Palette.inkOn(fill.base()), fill.base())).isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void writesLabelsReadably() {
        assertThat(Contrast.of(Palette.INK, Palette.PAPER)).isGreaterThanOrEqualTo(TEXT);
        assertThat(Contrast.of(Palette.SOFT_INK, Palette.PAPER)).isGreaterThanOrEqualTo(TEXT);
        for (int step = 0; step <= 100; step++) {
            Color shade = Tint.of(Brand.ASSAY).shade(Meaning.NEUTRAL, step / 100.0);
            assertThat(Contrast.of(Palette.inkOn(shade), shade)).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @Test
    void tellsOutcomesAndTiersApartByPatternToo() {
        assertThat(patterns(Meaning.PASS, Meaning.FAIL, Meaning.NOT_ASSESSED, Meaning.NOT_APPLICABLE))
                .hasSize(4);
        assertThat(patterns(Meaning.WORST, Meaning.BAD, Meaning.GOOD, Meaning.BEST, Meaning.NOT_ASSESSED))
                .hasSize(5);
    }

    @Test
    void tellsSeriesOfOneMeaningApart() {
        Figure figure = figure(Meaning.NEUTRAL, Meaning.NEUTRAL, Meaning.NEUTRAL, Meaning.NEUTRAL);
        Set<Hatch> fills = new HashSet<>();
        for (int s = 0; s < 4; s++) {
            fills.add(Tint.of(Brand.ASSAY).fill(figure, s));
        }
        assertThat(fills).hasSize(4);
    }

    private static Set<Hatch.Pattern> patterns(Meaning... meanings) {
        Set<Hatch.Pattern> patterns = new HashSet<>();
        for (Meaning meaning : meanings) {
            patterns.add(Tint.of(Brand.ASSAY).fill(figure(meaning), 0).pattern());
        }
        return patterns;
    }

    private static Figure figure(Meaning... meanings) {
        List<Series> series = Arrays.stream(meanings)
                .map(m -> new Series(m.name(), m, List.of(1.0)))
                .toList();
        return new Figure("f", "F", "A figure.", Figure.Kind.RING, "users", List.of("c"), series);
    }
}
