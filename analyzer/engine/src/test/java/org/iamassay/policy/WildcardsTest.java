package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WildcardsTest {

    private static final int SEEDS = 40;
    private static final int PAIRS = 500;
    private static final int LONGEST = 9;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "*         | \"\"     | true",
                "**        | abc      | true",
                "?         | \"\"     | false",
                "?         | ab       | false",
                "a*        | a        | true",
                "*a        | ba       | true",
                "a*c       | abcbc    | true",
                "a?c       | abc      | true",
                "a?c       | ac       | false",
                "*?        | \"\"     | false",
                "a.c       | abc      | false",
                "[ab]      | a        | false",
                "\\*       | \\x      | true",
                "Get*      | get      | false",
                "?x        | 😀x      | true",
                "??x       | 😀x      | false",
                "*?        | 😀       | true",
                "*??       | 😀       | false",
            })
    void asteriskIsAnyRunAndQuestionMarkIsOneCharacter(String pattern, String text, boolean expected) {
        assertThat(Wildcards.matches(pattern, text, true)).isEqualTo(expected);
    }

    @Test
    void withoutCaseMeansAsciiLetters() {
        assertThat(Wildcards.matches("gET*", "GetObject", false)).isTrue();
        assertThat(Wildcards.matches("\u212A", "k", false))
                .as("the Kelvin sign")
                .isFalse();
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheDefinition(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PAIRS; i++) {
            String pattern = text(random, "ab*?*A");
            String text = text(random, "aabbA");
            boolean caseSensitive = random.nextBoolean();
            assertThat(Wildcards.matches(pattern, text, caseSensitive))
                    .as("%s on %s, case %s", pattern, text, caseSensitive)
                    .isEqualTo(defined(pattern, text, caseSensitive));
        }
    }

    @Test
    void manyAsterisksTakeNoTime() {
        String pattern = "a*".repeat(2_000) + "b";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Wildcards.matches(pattern, "a".repeat(20_000), true))
                        .isFalse());
    }

    /** The definition, word by word. */
    private static boolean defined(String pattern, String text, boolean caseSensitive) {
        if (pattern.isEmpty()) {
            return text.isEmpty();
        }
        String rest = pattern.substring(1);
        char first = pattern.charAt(0);
        if (first == '*') {
            return IntStream.rangeClosed(0, text.length())
                    .anyMatch(cut -> defined(rest, text.substring(cut), caseSensitive));
        }
        if (text.isEmpty()) {
            return false;
        }
        boolean same = caseSensitive
                ? first == text.charAt(0)
                : Character.toLowerCase(first) == Character.toLowerCase(text.charAt(0));
        return (first == '?' || same) && defined(rest, text.substring(1), caseSensitive);
    }

    private static String text(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
