package org.iamassay.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.iamassay.check.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeTest {

    private static final Subject KEY = new Subject(
            "access-key",
            "alice, access key 1",
            "arn:aws:iam::111122223333:user/alice",
            "arn:aws:iam::111122223333:user/alice#access-key/2025-01-01T00:00:00Z",
            "2025-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arn:aws:iam::111122223333:user/alice | true",
                "arn:aws:iam::111122223333:user/alice#access-key/2025-01-01T00:00:00Z | true",
                "access-key-rotated:arn:aws:iam::111122223333:user/alice#access-key/2025-01-01T00:00:00Z:2025-01-01T00:00:00Z | true",
                "access-key-rotated:arn:aws:iam::111122223333:user/alice#access-key/* | true",
                "arn:aws:iam::111122223333:user/* | true",
                "*:user/alice | true",
                "* | true",
                "arn:aws:iam::111122223333:user/alic | false",
                "arn:aws:iam::111122223333:user/Alice | false",
                "arn:aws:iam::111122223333:user/alice2 | false",
                "arn:aws:iam::111122223333:user/a.ice | false",
                "arn:aws:iam::111122223333:user/a?ice | false",
                "alice | false",
                "user-in-use:arn:aws:iam::111122223333:user/* | false",
                "arn:aws:iam::444455556666:user/* | false"
            })
    void speaksOfSubjectKeyOrFinding(String scope, boolean expected) {
        String id = "access-key-rotated:" + KEY.key() + ":" + KEY.createdAt();
        assertThat(new Scope(scope).covers(id, KEY)).isEqualTo(expected);
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** Against regular expressions, over an alphabet small enough for matches to happen. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theStarStandsForAnyText(long seed) {
        Random random = new Random(seed);
        String pattern = word(random, "ab*/", 9);
        Pattern oracle = Pattern.compile(IntStream.range(0, pattern.length())
                .mapToObj(i -> pattern.charAt(i) == '*' ? ".*" : Pattern.quote(pattern.substring(i, i + 1)))
                .collect(Collectors.joining()));
        for (int i = 0; i < 50; i++) {
            String text = word(random, "ab/", 9);
            assertThat(new Scope(pattern).matches(text))
                    .as("%s on %s", pattern, text)
                    .isEqualTo(oracle.matcher(text).matches());
        }
    }

    private static String word(Random random, String letters, int longest) {
        return random.ints(random.nextInt(longest), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    @Test
    void manyStarsCostNoMoreThanTheirNumber() {
        Scope scope = new Scope("*a".repeat(2000) + "b");
        assertThat(scope.matches("a".repeat(100_000))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::111122223333:user/x, 444455556666, true",
        "arn:aws:iam::111122223333:user/x, 111122223333, false",
        "arn:aws:iam::*:user/x, 111122223333, false",
        "account/444455556666, 111122223333, true",
        "'arn:aws:iam::111122223333:user/123456789012', 444455556666, true"
    })
    void tellsWhetherItNamesAnotherAccount(String scope, String account, boolean other) {
        assertThat(new Scope(scope).isOfOtherAccount(account)).isEqualTo(other);
    }
}
