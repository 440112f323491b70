package org.iamassay.report.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.List;
import org.iamassay.report.Language;
import org.iamassay.report.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChartFontsTest {

    private static final Graphics2D METRICS = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

    /** What the font draws for a character that no font has. */
    private static final String BOX = path(ChartFonts.outline("\uFFF0", ChartFonts.REGULAR, 0, 0));

    @ParameterizedTest
    @ValueSource(strings = {"鍵", "使", "鬱", "籠", "か", "ヴ", "。", "Ａ", "ｱ", "é", "ß", "Ж", "→"})
    void showsCharactersOfAllLanguagesOfTheReports(String character) {
        assertThat(path(ChartFonts.outline(character, ChartFonts.REGULAR, 0, 0)))
                .isNotEqualTo(BOX);
        assertThat(path(ChartFonts.outline(character, ChartFonts.BOLD, 0, 0)))
                .isNotEqualTo(path(ChartFonts.outline("\uFFF0", ChartFonts.BOLD, 0, 0)));
    }

    @Test
    void drawsTheWeightThatIsAskedFor() {
        assertThat(path(ChartFonts.outline("鍵", ChartFonts.REGULAR, 0, 0)))
                .isNotEqualTo(path(ChartFonts.outline("鍵", ChartFonts.BOLD, 0, 0)));
    }

    @Test
    void measuresWhatItDraws() {
        for (Font font : List.of(ChartFonts.REGULAR, ChartFonts.BOLD)) {
            double apart =
                    ChartFonts.width("key-1 ", font) + ChartFonts.width("の鍵", font) + ChartFonts.width(" old", font);
            assertThat(ChartFonts.width("key-1 の鍵 old", font)).isCloseTo(apart, offset(0.01));
            Shape outline = ChartFonts.outline("key-1 の鍵 old", font, 10, 20);
            assertThat(outline.getBounds2D().getMaxX()).isBetween(5 + apart, 11 + apart);
            assertThat(new ChartMetrics(font, METRICS.getFontMetrics(font)).stringWidth("の鍵"))
                    .isEqualTo((int) Math.ceil(ChartFonts.width("の鍵", font)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryCharacterOfTheTexts(Language language) {
        String all = Template.shipped("texts/texts_" + language.tag() + ".properties")
                .map(bytes -> new String(bytes, UTF_8))
                .orElse("");
        String missing = all.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .distinct()
                .mapToObj(Character::toString)
                .filter(c -> path(ChartFonts.outline("a" + c, ChartFonts.REGULAR, 0, 0))
                        .equals(path(ChartFonts.outline("a\uFFF0", ChartFonts.REGULAR, 0, 0))))
                .reduce("", String::concat);
        assertThat(missing).isEmpty();
    }

    @Test
    void beginsNoLineWithPunctuation() {
        assertThat(Lines.wrap("鍵は古い。鍵は古い。鍵は古い。", ChartFonts.REGULAR, 55))
                .hasSizeGreaterThan(2)
                .noneMatch(line -> line.startsWith("。"));
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            path.append(i.currentSegment(at))
                    .append(' ')
                    .append(at[0])
                    .append(' ')
                    .append(at[1])
                    .append(';');
        }
        return path.toString();
    }
}
