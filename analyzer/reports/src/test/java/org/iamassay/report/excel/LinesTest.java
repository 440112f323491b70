package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "short, 10, 1",
        "exactly 10, 10, 1",
        "exactly 10+, 10, 2",
        "three little words, 7, 3",
        "averyveryverylongword, 10, 3",
        "a averyveryverylongword, 10, 4",
    })
    void aTextNeedsTheLinesOfItsWords(String text, int width, int lines) {
        assertThat(Lines.of(text, width)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "0, 4"})
    void lineFeedsCount(int width, int lines) {
        assertThat(Lines.of("a\nb\n\nc", width)).isEqualTo(lines);
    }
}
