package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed parts of a movement add up to the difference of the printed scores, and none says what is not so. */
class PointsTest {

    @ParameterizedTest
    @CsvSource({
        // the worked example: 125/3, −625/63, 0, −950/63 between 50.0 and 66.6
        "41.6667 -9.9206 0 -15.0794, 16.6, 41.6 -9.9 0.0 -15.1",
        "3 1 0 -0.21, 3.8, 3.0 1.0 0.0 -0.2",
        // only what is not nothing may be moved
        "3.72 0 0 0, 3.8, 3.8 0.0 0.0 0.0",
        "0 0 0 -0.04, 0.0, 0.0 0.0 0.0 0.0",
        "0 0 0 -0.04, -0.1, 0.0 0.0 0.0 -0.1",
        // a gain is not printed as a loss
        "0.03 -5.02 0 0, -5.1, 0.0 -5.1 0.0 0.0",
        "0.05 0.05 0.05 0.05, 0.2, 0.0 0.0 0.1 0.1",
        "0 0 0 0, 0.0, 0.0 0.0 0.0 0.0"
    })
    void partsAddUp(String exact, String total, String printed) {
        assertThat(Points.rounded(numbers(exact), new BigDecimal(total))).isEqualTo(numbers(printed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyPartsAddUpAndStayNear(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal before = score(random);
            List<BigDecimal> exact = new ArrayList<>();
            for (int part = 0; part < 4; part++) {
                boolean nothing = random.nextInt(4) == 0;
                exact.add(nothing ? BigDecimal.ZERO : score(random).subtract(new BigDecimal(50)));
            }
            BigDecimal after = exact.stream().reduce(before, BigDecimal::add);
            BigDecimal total = floor(after).subtract(floor(before));
            List<BigDecimal> printed = Points.rounded(exact, total);
            assertThat(printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
            for (int part = 0; part < 4; part++) {
                assertThat(printed.get(part).subtract(exact.get(part)).abs()).isLessThan(new BigDecimal("0.21"));
                assertThat(printed.get(part).signum() * exact.get(part).signum())
                        .isGreaterThanOrEqualTo(0);
                assertThat(exact.get(part).signum() != 0 || printed.get(part).signum() == 0)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"41.6, +41.6", "-9.9, −9.9", "25.0, +25", "0.0, 0", "-100, −100"})
    void numbersCarryTheirSign(String number, String printed) {
        assertThat(Points.signed(new BigDecimal(number), Texts.english())).isEqualTo(printed);
    }

    private static BigDecimal score(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000_000), 4);
    }

    private static BigDecimal floor(BigDecimal score) {
        return score.setScale(1, RoundingMode.FLOOR);
    }

    private static List<BigDecimal> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ", -1)).map(BigDecimal::new).toList();
    }
}
