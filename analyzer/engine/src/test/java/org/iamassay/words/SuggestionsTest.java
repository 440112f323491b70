package org.iamassay.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consol-user-mfa   | console-user-mfa
            CONSOLE-USER-MFA  | console-user-mfa
            root-mfa-enable   | root-mfa-enabled
            something-else    | ''
            x                 | ''
            """)
    void namesTheNearestWord(String written, String meant) {
        List<String> known = List.of("root-mfa-enabled", "console-user-mfa", "all-users-mfa");
        assertThat(Suggestions.nearest(written, known).orElse("")).isEqualTo(meant);
        assertThat(Suggestions.didYouMean(written, known))
                .isEqualTo(meant.isEmpty() ? "" : "; did you mean \"" + meant + "\"?");
    }
}
