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
        assertThat(CellText.of(text, Limits.EXCEL)).isEqualTo(text);
    }

    @Test
    void emojiStay() {
        assertThat(CellText.of("\uD83D\uDE00", Limits.EXCEL)).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void charactersThatXmlCannotCarryBecomeVisible() {
        assertThat(CellText.of("a\u0000b\u001B[31m\u007F\r\n", Limits.EXCEL)).isEqualTo("a␀b␛[31m␡␍\n");
        assertThat(CellText.of("\uD800x\uDC00", Limits.EXCEL)).isEqualTo("\\uD800x\\uDC00");
        assertThat(CellText.of("\uFFFE\uFFFF", Limits.EXCEL)).isEqualTo("\\uFFFE\\uFFFF");
    }

    @ParameterizedTest
    @CsvSource({"_x0041_, _x005F_x0041_", "a_x000D_b_x000A_, a_x005F_x000D_b_x005F_x000A_", "_x00_, _x00_"})
    void whatAReaderWouldTakeForAnEscapeIsEscaped(String text, String written) {
        assertThat(CellText.of(text, Limits.EXCEL)).isEqualTo(written);
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        Limits limits = new Limits(100, 100, 10);
        String cut = CellText.of("x".repeat(101), limits);
        assertThat(cut).hasSize(100).contains("characters left out").startsWith("xxx");
        assertThat(CellText.of("x".repeat(100), limits)).isEqualTo("x".repeat(100));
        assertThat(CellText.isTooLong("x".repeat(101), limits)).isTrue();
        assertThat(CellText.isTooLong("x".repeat(100), limits)).isFalse();
    }

    @Test
    void aCutNeverHalvesACharacter() {
        Limits limits = new Limits(100, 100, 10);
        for (int shift = 0; shift < 2; shift++) {
            String cut = CellText.of("x".repeat(shift) + "\uD83D\uDE00".repeat(80), limits);
            assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            assertThat(cut).hasSizeLessThanOrEqualTo(100);
        }
    }
}
