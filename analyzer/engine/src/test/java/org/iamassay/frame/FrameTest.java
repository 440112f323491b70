package org.iamassay.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.model.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells come back out of a dataframe as they went in, missing ones too. */
class FrameTest {

    private static final Stamp STAMP = new Stamp("111122223333", Instant.parse("2026-01-01T00:00:00Z"));

    private record Cells(
            @Nullable String text,
            @Nullable Long whole,
            @Nullable Double part,
            Optional<Boolean> flag,
            Moment time) {}

    private static Tabulation<List<Cells>> table() {
        return Tabulation.<List<Cells>, Cells>of("cells", "a row", List::stream)
                .text("text", "a text", "nothing", Cells::text)
                .countUntold("whole", "", "a whole number", "nothing", Cells::whole)
                .number("part", "", "a number", "nothing", Cells::part)
                .yesNoUntold("flag", "a flag", Cells::flag)
                .time("time", "a time", Cells::time)
                .build();
    }

    private static List<@Nullable Object> row(Frame frame, int row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 2; column < frame.description().columns().size(); column++) {
            cells.add(frame.cell(row, column));
        }
        return cells;
    }

    @Test
    void cellsComeBackAsTheyWentIn() {
        Cells full = new Cells("a\n\"b\"", -5L, 72.3, Optional.of(false), Moment.at(-1));
        Cells none = new Cells(null, null, null, Optional.empty(), Moment.unknown("why"));
        Cells edges = new Cells("", 0L, -0.5, Optional.of(true), Moment.at(253_402_300_800L));
        Frame frame = table().frame(List.of(full, none, edges), STAMP);
        assertThat(frame.size()).isEqualTo(3);
        assertThat(row(frame, 0)).containsExactly("a\n\"b\"", -5L, 72.3, false, "1969-12-31T23:59:59Z");
        assertThat(row(frame, 1)).containsExactly(null, null, null, null, null);
        assertThat(row(frame, 2)).containsExactly(null, 0L, -0.5, true, "+10000-01-01T00:00:00Z");
        assertThat(frame.cell(2, 0)).isEqualTo("111122223333");
        assertThat(frame.cell(2, 1)).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(frame.table().rowCount()).isEqualTo(3);
    }

    /** A dictionary of texts grows from bytes to shorts and beyond. */
    @ParameterizedTest
    @CsvSource({"300", "70000"})
    void holdsManyDifferentTexts(int number) {
        List<Cells> rows = IntStream.range(0, number)
                .mapToObj(i -> new Cells("text " + i, null, null, Optional.empty(), Moment.at(i)))
                .toList();
        Frame frame = table().frame(rows, STAMP);
        for (int i = 0; i < number; i++) {
            assertThat(frame.cell(i, 2)).isEqualTo("text " + i);
        }
    }

    @Test
    void aColumnIsDescribedOnce() {
        TableBuilder<List<String>, String> twice = Tabulation.<List<String>, String>of("t", "a row", List::stream)
                .text("name", "a", "b", name -> name)
                .text("name", "a", "b", name -> name);
        assertThatThrownBy(twice::build).hasMessageContaining("described twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a        | [\"a\"]",
                "a,b      | [\"a\",\"b\"]",
                "\"\\     | [\"\\\"\\\\\"]",
                "`tab\t.` | [\"tab\\u0009.\"]",
            })
    void listsAreJson(String texts, String json) {
        assertThat(JsonList.of(Stream.of(texts.split(",", -1)).toList())).isEqualTo(json);
    }

    @Test
    void anEmptyListIsAnEmptyCell() {
        assertThat(JsonList.of(List.of())).isEmpty();
    }
}
