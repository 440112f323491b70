package org.iamassay.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of RFC 8785 that bodies need. */
class CanonicalJsonTest {

    /** Code points of a text, and the text as RFC 8785 3.2.2.2 writes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            22          | "\\""
            5c          | "\\\\"
            2f          | "/"
            8 9 a c d   | "\\b\\t\\n\\f\\r"
            0 1f b      | "\\u0000\\u001f\\u000b"
            7f          | "\177"
            20ac 1f600  | "\u20ac\ud83d\ude00"
            2028 3c 26  | "LS<&"
            """)
    void writesTexts(String codePoints, String expected) {
        StringBuilder text = new StringBuilder();
        for (String point : codePoints.split(" +", -1)) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        assertThat(CanonicalJson.write(Map.of("t", text.toString())))
                .isEqualTo("{\"t\":" + expected.replace("LS", "\u2028") + "}");
    }

    /** The example of RFC 8785 3.2.3. */
    @Test
    void sortsNamesByCodeUnits() {
        Map<String, Object> names = new HashMap<>();
        for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            names.put(name, 1);
        }
        assertThat(CanonicalJson.write(names))
                .isEqualTo(
                        "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,\"\ud83d\ude00\":1,\"\ufb33\":1}");
    }

    @Test
    void writesNestedValuesWithoutWhiteSpace() {
        assertThat(CanonicalJson.write(Map.of("b", List.of(1, 2L, true), "a", Map.of(), "c", List.of())))
                .isEqualTo("{\"a\":{},\"b\":[1,2,true],\"c\":[]}");
    }

    @Test
    void refusesWhatBodiesDoNotHave() {
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("x", 0.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
