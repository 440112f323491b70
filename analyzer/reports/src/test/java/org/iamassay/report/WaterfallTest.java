package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step begins where the one before ended, on a scale that shows them all. */
class WaterfallTest {

    @ParameterizedTest
    @CsvSource({
        "50 41.6 -9.9 0 -15.1 66.6, 0-50 50-91.6 91.6-81.7 81.7-81.7 81.7-66.6 0-66.6, 0",
        "71.2 3 1 0 -0.2 75, 69-71.2 71.2-74.2 74.2-75.2 75.2-75.2 75.2-75 69-75, 69",
        "3 -12 20 -4 2 9, 0-3 3--9 -9-11 11-7 7-9 0-9, -12.52",
        "0 0 0 0 0 0, 0-0 0-0 0-0 0-0 0-0 0-0, 0",
        "100 0 0 0 -1.5 98.5, 97.5-100 100-100 100-100 100-100 100-98.5 97.5-98.5, 97.5"
    })
    void stepsJoin(String values, String columns, double floor) {
        Waterfall waterfall = Waterfall.of(figure(values));
        assertThat(waterfall.steps().stream()
                        .map(step -> plain(step.from()) + "-" + plain(step.to()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(columns);
        assertThat(waterfall.floor()).isEqualTo(floor);
        assertThat(waterfall.steps()).allMatch(step -> step.high() < waterfall.top());
        assertThat(waterfall.steps()).allMatch(step -> step.low() >= waterfall.floor());
    }

    @ParameterizedTest
    @CsvSource({"50 41.6 -9.9 0 3 66, 50.0 +41.6 −9.9 0 +3.0 66.0"})
    void numbersOfStepsCarryTheirSign(String values, String texts) {
        assertThat(Waterfall.of(figure(values)).steps().stream()
                        .map(step -> step.text(Texts.english()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(texts);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static Figure figure(String values) {
        List<Double> numbers =
                Arrays.stream(values.split(" ", -1)).map(Double::valueOf).toList();
        return new Figure(
                "score-movement",
                "How the score moved",
                "Steps.",
                Figure.Kind.WATERFALL,
                "points",
                List.of("before", "a", "b", "c", "d", "after"),
                List.of(new Figure.Series("Points", Figure.Meaning.NEUTRAL, numbers)));
    }
}
