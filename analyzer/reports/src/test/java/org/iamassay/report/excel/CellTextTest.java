package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "a\tb\nc", "ünï", "<root_account>", "_x", "x_y_"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(CellText.lines(text, Limits.EXCEL)).isEqualTo(text);
    }

    @Test
    void emojiStay() {
        assertThat(CellText.lines("\uD83D\uDE00", Limits.EXCEL)).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void charactersThatHideOrThatXmlCannotCarryBecomeVisible() {
        assertThat(CellText.lines("a\u0000b\u001B[31m\u007F\r\n", Limits.EXCEL))
                .isEqualTo("a‹U+0000›b‹U+001B›[31m‹U+007F›‹U+000D›\n");
        assertThat(CellText.lines("\uD800x\uDC00", Limits.EXCEL)).isEqualTo("‹U+D800›x‹U+DC00›");
        assertThat(CellText.lines("\uFFFE\uFFFF", Limits.EXCEL)).isEqualTo("‹U+FFFE›‹U+FFFF›");
        assertThat(CellText.lines("right\u202Eleft", Limits.EXCEL)).isEqualTo("right‹U+202E›left");
    }

    @Test
    void namesHaveOneLine() {
        assertThat(CellText.line("a\tb\nc", Limits.EXCEL)).isEqualTo("a‹U+0009›b‹U+000A›c");
    }

    @Test
    void whatGrowsBeyondACellByBeingShownIsTooLong() {
        Limits limits = new Limits(100, 100, 10);
        assertThat(CellText.isTooLong("\u0000".repeat(12), limits)).isFalse();
        assertThat(CellText.isTooLong("\u0000".repeat(13), limits)).isTrue();
        assertThat(CellText.lines("\u0000".repeat(13), limits)).hasSize(100).endsWith("assessment.json");
    }

    @ParameterizedTest
    @CsvSource({"_x0041_, _x005F_x0041_", "a_x000D_b_x000A_, a_x005F_x000D_b_x005F_x000A_", "_x00_, _x00_"})
    void whatAReaderWouldTakeForAnEscapeIsEscaped(String text, String written) {
        assertThat(CellText.lines(text, Limits.EXCEL)).isEqualTo(written);
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        Limits limits = new Limits(100, 100, 10);
        String cut = CellText.lines("x".repeat(101), limits);
        assertThat(cut).hasSize(100).contains("[…] +").startsWith("xxx");
        assertThat(CellText.lines("x".repeat(100), limits)).isEqualTo("x".repeat(100));
        assertThat(CellText.isTooLong("x".repeat(101), limits)).isTrue();
        assertThat(CellText.isTooLong("x".repeat(100), limits)).isFalse();
    }

    @Test
    void aCutNeverHalvesACharacter() {
        Limits limits = new Limits(100, 100, 10);
        for (int shift = 0; shift < 2; shift++) {
            String cut = CellText.lines("x".repeat(shift) + "\uD83D\uDE00".repeat(80), limits);
            assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            assertThat(cut).hasSizeLessThanOrEqualTo(100);
        }
    }
}
