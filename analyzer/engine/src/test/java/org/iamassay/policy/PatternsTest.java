package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How patterns lie to each other. */
class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "*, anything*, true, true",
        "a*, ab*, true, true",
        "ab*, a*, false, true",
        "a*, *b, false, true",
        "a*b, a?b, true, true",
        "a?b, a*b, false, true",
        "a?, a?, true, true",
        "a?, ab, true, true",
        "ab, a?, false, true",
        "a*c, b*c, false, false",
        "a*c, a*d, false, false",
        "a*x*c, a*y*c, false, true",
        "abc, abc, true, true",
        "abc, abd, false, false",
        "a**, a*, true, true",
        "a?c, a, false, false",
        "'', '', true, true",
        "'', *, false, true",
        "*, '', true, true"
    })
    void lie(String one, String other, boolean contains, boolean meets) {
        assertThat(Patterns.contains(one, other)).isEqualTo(contains);
        assertThat(Patterns.meet(one, other)).isEqualTo(meets);
        assertThat(Patterns.meet(other, one)).isEqualTo(meets);
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Against all texts of up to eight letters of an alphabet of two. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreeWithWhatMatches(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String one = pattern(random);
            String other = pattern(random);
            boolean meet = false;
            for (String text : TEXTS) {
                boolean byOne = Wildcards.matches(one, text, true);
                boolean byOther = Wildcards.matches(other, text, true);
                meet |= byOne && byOther;
                if (byOther && Patterns.contains(one, other)) {
                    assertThat(byOne)
                            .as(one + " contains " + other + ", so " + text)
                            .isTrue();
                }
            }
            assertThat(Patterns.meet(one, other)).as(one + " and " + other).isEqualTo(meet);
        }
    }

    @Test
    void hostilePatternsAreNoWork() {
        String one = "a*".repeat(3_000) + "b";
        String other = "*a".repeat(3_000) + "c*";
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThatCode(() -> Patterns.meet(one, other)).doesNotThrowAnyException();
            assertThat(Patterns.contains(one, other)).isFalse();
        });
    }

    /** Eight letters show the common text of two patterns of four, were there one. */
    private static final String[] TEXTS = IntStream.rangeClosed(0, 8)
            .boxed()
            .flatMap(length -> IntStream.range(0, 1 << length).mapToObj(bits -> text(length, bits)))
            .toArray(String[]::new);

    private static String text(int length, int bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(((bits >> i) & 1) == 0 ? 'a' : 'b');
        }
        return text.toString();
    }

    private static String pattern(Random random) {
        StringBuilder pattern = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            pattern.append("ab*?".charAt(random.nextInt(4)));
        }
        return pattern.toString();
    }
}
