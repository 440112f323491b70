package org.iamassay.history.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.iamassay.check.Subject;
import org.iamassay.history.trend.KeyLives.Life;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentiles, medians and half-lives, computed by hand. */
class MediansTest {

    private static final long DAY = 86_400;

    @ParameterizedTest
    @CsvSource({
        "50,3", "75,4", "90,5", "95,5", "100,5", "1,1", "20,1", "21,2", "40,2", "60,3", "61,4",
    })
    void percentileOfFive(int percent, long expected) {
        assertThat(Figures.percentile(List.of(1L, 2L, 3L, 4L, 5L), percent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'',", "7,7", "'7 9',7"})
    void fiftiethPercentile(String ages, @Nullable Long expected) {
        assertThat(Figures.percentile(numbers(ages).toList(), 50)).isEqualTo(expected);
    }

    private static Stream<Long> numbers(String text) {
        return text.isEmpty() ? Stream.of() : Arrays.stream(text.split(" ", -1)).map(Long::valueOf);
    }

    @ParameterizedTest
    @CsvSource({
        // ranges in days, mean low, mean high, median low, median high
        "1..2,1,2,1,2",
        "1..2 3..6,2,4,1,2",
        "1..2 4..6 7..13,4,7,4,6",
        "1..? 4..6 7..13,4,,4,13",
        "1..? 4..6 7..?,4,,4,",
        "1..? 4..6,5/2,,1,6",
        "1..?,1,,1,",
    })
    void spans(
            String ranges, String meanLow, @Nullable String meanHigh, String medianLow, @Nullable String medianHigh) {
        Spans.Gathered gathered = new Spans.Gathered();
        for (String range : ranges.split(" ", -1)) {
            String[] ends = range.split("\\.\\.", -1);
            gathered.add(Long.parseLong(ends[0]) * DAY, ends[1].equals("?") ? null : Long.parseLong(ends[1]) * DAY);
        }
        Span span = gathered.span();
        assertThat(text(span.meanLow())).isEqualTo(meanLow);
        assertThat(text(span.meanHigh())).isEqualTo(meanHigh);
        assertThat(text(span.medianLow())).isEqualTo(medianLow);
        assertThat(text(span.medianHigh())).isEqualTo(medianHigh);
    }

    private static @Nullable String text(@Nullable BigFraction number) {
        return number == null ? null : number.toString().replace(" ", "");
    }

    @ParameterizedTest
    @CsvSource({
        // ages in days, + still there, half-life
        "'',",
        "10,10",
        "10+,",
        "10 20,10",
        "10 20 30,20",
        "10 20+ 30,30",
        "10+ 20+ 30 40,30",
        "10 20+ 30+ 40+,",
        "10 10+ 20,20",
        "10+ 10 10,10",
        // 6 keys: 5/6 at 6, at 6 a censored one leaves; 5/6·3/4 = 5/8 at 10; 5/8·1/2 = 5/16 at 16
        "6 6+ 10 11+ 16 20+,16",
        // Exactly one half counts as half.
        "5 7 9+ 12+,7",
    })
    void halfLife(String ages, @Nullable Integer expected) {
        List<Life> lives = ages.isEmpty()
                ? List.of()
                : Arrays.stream(ages.split(" ", -1)).map(MediansTest::life).toList();
        HalfLife found = KeyLives.halfLife(lives);
        assertThat(
                        found.days() == null
                                ? null
                                : Integer.valueOf(
                                        Objects.requireNonNull(found.days()).intValue()))
                .isEqualTo(expected);
        assertThat(found.keys()).isEqualTo(lives.size());
    }

    private static Life life(String age) {
        long days = Long.parseLong(age.replace("+", ""));
        Subject key = new Subject("access-key", "", "", "", "-");
        return new Life(key, false, Instant.EPOCH, Instant.ofEpochSecond(days * DAY), !age.endsWith("+"));
    }
}
