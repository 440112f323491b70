package org.iamassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are filled in plainly, and hidden characters are shown. */
class TextsTest {

    private final Texts texts = Texts.english();

    @Test
    void noTextHoldsAStraightApostrophe() {
        // MessageFormat would take it as a quote.
        assertThat(texts.keys("")).allSatisfy(key -> assertThat(texts.get(key)).doesNotContain("'"));
    }

    @Test
    void longNumbersAreWrittenInGroups() {
        assertThat(texts.count("scope.users", 12_345, "111122223333"))
                .isEqualTo("12,345 IAM users of account 111122223333 were examined.");
    }

    @Test
    void argumentsAreNotFilledInTwice() {
        assertThat(texts.get("issue.example", "{1}", "'seen'")).isEqualTo("{1} ('seen')");
    }

    @Test
    void everyPluralHasItsTwin() {
        assertThat(texts.keys("")).allSatisfy(key -> {
            if (key.endsWith(".one")) {
                assertThat(texts.has(key.replaceFirst("\\.one$", ".other")))
                        .as(key)
                        .isTrue();
            }
        });
    }

    @Test
    void missingTextIsABug() {
        assertThatThrownBy(() -> texts.get("no.such.key")).hasMessageContaining("no.such.key");
    }

    @ParameterizedTest
    @CsvSource({
        "right\u202Eleft, right‹U+202E›left",
        "zero\u200Bwidth, zero‹U+200B›width",
        "bom\uFEFF, bom‹U+FEFF›",
        "null\u0000x, null‹U+0000›x",
        "esc\u001B[31m, esc‹U+001B›[31m",
        "hangul\u3164filler, hangul‹U+3164›filler",
        "no-break\u00A0space, no-break‹U+00A0›space",
        "tag\uDB40\uDC41, tag‹U+E0041›",
        "lone\uD800, lone‹U+D800›",
        "plain äöü 日本 \uD83D\uDE00, plain äöü 日本 \uD83D\uDE00"
    })
    void hiddenCharactersAreShown(String text, String shown) {
        assertThat(SafeText.visible(text)).isEqualTo(shown);
        assertThat(SafeText.hides(shown)).isFalse();
    }

    @Test
    void linesStayWhereLinesAreAllowed() {
        assertThat(SafeText.lines("a\nb\tc\rd")).isEqualTo("a\nb\tc‹U+000D›d");
        assertThat(SafeText.visible("a\nb")).isEqualTo("a‹U+000A›b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"console-user-mfa=IAM-03.1", "access-key-rotated=IAM-05.1", "evidence-snapshots-ordered=IAM-15.9"
            })
    void referenceNumbersNeverMove(String pinned) {
        String[] parts = pinned.split("=", -1);
        assertThat(Texts.load("reference-numbers.properties").getProperty(parts[0]))
                .isEqualTo(parts[1]);
    }

    @Test
    void referenceNumbersAreUnique() {
        assertThat(Texts.load("reference-numbers.properties").values())
                .hasSize(130)
                .doesNotHaveDuplicates();
    }
}
