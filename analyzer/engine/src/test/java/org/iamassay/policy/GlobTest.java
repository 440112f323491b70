package org.iamassay.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of resources and of Arn operators against an oracle that tries every way. */
class GlobTest {

    private static final int ROUNDS = 20_000;
    private static final int LONG = 30_000;

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTryingEveryWay(int seed) {
        Random random = new Random(seed);
        int matched = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String pattern = text(random, "ab::**?", 8);
            String given = text(random, "ab::", 9);
            Glob.Builder builder = new Glob.Builder().pattern(pattern);
            boolean resource = builder.resource().matches(given);
            assertThat(resource)
                    .as("%s as a resource on %s", pattern, given)
                    .isEqualTo(oracle(pattern, 0, given, 0, true));
            assertThat(builder.text().matches(given))
                    .as("%s as text on %s", pattern, given)
                    .isEqualTo(Wildcards.matches(pattern, given, true));
            matched += resource ? 1 : 0;
        }
        assertThat(matched).isBetween(ROUNDS / 100, ROUNDS / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arnsAreComparedPartByPart(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String pattern = "arn:" + parts(random, "ab*?") + text(random, "a:*", 3);
            String given = "arn:" + parts(random, "ab") + text(random, "ab:", 3);
            String[] wanted = pattern.split(":", 6);
            String[] found = given.split(":", 6);
            boolean all = IntStream.range(0, 6).allMatch(part -> Wildcards.matches(wanted[part], found[part], true));
            assertThat(new Glob.Builder().pattern(pattern).arn().matches(given))
                    .as("%s on %s", pattern, given)
                    .isEqualTo(all);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:sqs, arn:aws:sqs:eu:1:q, true",
        "arn:aws:sqs:, arn:aws:sqs:eu:1:q, false",
        "arn:aws:sqs:eu:1:*, arn:aws:sqs:eu:1:q, true",
        "arn:aws:sqs:*:q, arn:aws:sqs:eu:1:q, true",
        "arn:aws:sqs:*1:q, arn:aws:sqs:eu:1:q, false",
        "arn:aws:s?s:eu:1:q, arn:aws:sqs:eu:1:q, false",
        "**, x, true",
        "*/*, *, true"
    })
    void shortAndBroadPatterns(String pattern, String resource, boolean expected) {
        assertThat(Resources.glob(pattern, true).matches(resource)).isEqualTo(expected);
        assertThat(Resources.matches(pattern, resource)).isEqualTo(expected);
    }

    static Stream<String> adversaries() {
        return Stream.of(
                "a*".repeat(2_000) + "b",
                "*a".repeat(2_000) + "b",
                "*" + "a?".repeat(2_000) + "b",
                "?*".repeat(3_000) + "b",
                "arn:aws:x:" + "*a".repeat(1_000) + ":" + "a*".repeat(1_000) + "b:" + "*a".repeat(1_000) + "b",
                "arn:aws:x:*:*:" + "*a:".repeat(1_000) + "b");
    }

    @ParameterizedTest
    @MethodSource("adversaries")
    void noPatternTakesLong(String pattern) {
        Glob glob = Resources.glob(pattern, true);
        for (String text : new String[] {
            "a".repeat(LONG),
            "a:".repeat(LONG / 2),
            "arn:aws:x:" + "a".repeat(LONG),
            "arn:aws:x:" + "aaa:".repeat(LONG / 4)
        }) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> assertThat(glob.matches(text)).isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a*b?", "${aws:username}"})
    void insertedTextIsNoPattern(String value) {
        Glob glob =
                new Glob.Builder().pattern("x/").literal(value).pattern("/*").text();
        assertThat(glob.matches("x/" + value + "/y")).isTrue();
        assertThat(glob.matches("x/aab1/y")).isFalse();
    }

    /** In the first five parts a wildcard is no colon, but for an asterisk at the end of a part. */
    private static boolean oracle(String pattern, int p, String text, int t, boolean resource) {
        if (p == pattern.length()) {
            return t == text.length();
        }
        char sign = pattern.charAt(p);
        boolean parted = resource && colons(pattern, p) < 5;
        if (sign == '*') {
            int next = p;
            while (next < pattern.length() && pattern.charAt(next) == '*') {
                next++;
            }
            boolean reaching = !parted || next == pattern.length() || pattern.charAt(next) == ':';
            for (int end = t; end <= text.length(); end++) {
                if (oracle(pattern, next, text, end, resource)) {
                    return true;
                }
                if (end < text.length() && text.charAt(end) == ':' && !reaching) {
                    return false;
                }
            }
            return false;
        }
        boolean one =
                t < text.length() && (sign == text.charAt(t) || (sign == '?' && !(parted && text.charAt(t) == ':')));
        return one && oracle(pattern, p + 1, text, t + 1, resource);
    }

    private static long colons(String pattern, int end) {
        return pattern.substring(0, end).chars().filter(c -> c == ':').count();
    }

    private static String parts(Random random, String signs) {
        return IntStream.range(0, 4).mapToObj(i -> text(random, signs, 2) + ":").reduce("", String::concat);
    }

    private static String text(Random random, String signs, int most) {
        int length = random.nextInt(most + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
