package org.iamassay.ownchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iamassay.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of own checks is read to the letter or refused with the place. */
class OwnCheckReaderTest {

    private static final String GOOD = """
            checks:
              - id: own-young-key
                title: Keys are young
                severity: low
                area: access-keys
                risk: Old keys leak.
                remediation: Rotate them.
                frame: access_keys
                subjects: is_active
                passes: as_of - last_rotated <= days(30)
                evidence: last rotated {last_rotated}
                examples:
                  passing:
                    - {is_active: true, last_rotated: 2025-12-20T00:00:00Z}
                  failing:
                    - {is_active: true, last_rotated: 2025-10-20T00:00:00Z}
            """;

    @Test
    void readsAWholeFileAndItsExamplesHold() throws SettingsException {
        OwnChecks checks = OwnChecks.read(GOOD, "own.yaml");
        assertThat(checks.all()).extracting(check -> check.info().id()).containsExactly("own-young-key");
        assertThat(checks.prove()).hasSize(2).allMatch(OwnChecks.Proof::holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            severity: low                 | severity: lwo                 | line 4:  | did you mean "low"
            own-young-key                 | young-key                     | line 2:  | expected own-
            own-young-key                 | own-Young                     | line 2:  | small letters
            area: access-keys             | area: keys                    | line 5:  | expected one of root
            risk: Old keys leak.          | risk: ' '                     | line 6:  | found nothing
            remediation:                  | remediaton:                   | line 7:  | did you mean "remediation"
            frame: access_keys            | frame: access_key             | line 8:  | did you mean "access_keys"
            subjects: is_active           | subjects: is_activ            | line 9, column 15: | did you mean "is_active"
            subjects: is_active           | subjects: slot                | line 9, column 15: | expected type 'bool' but found 'int'
            subjects: is_active           | subjects: 'true && slot'      | line 9, column 21: | no matching overload
            subjects: is_active           | subjects: "is_active &&"      | line 9, column 28: | mismatched input
            subjects: is_active           | subjects: java.lang.System.exit(1) == 0 | line 9, column 15: | undeclared reference
            {last_rotated}                | {last_rotate}                 | line 11: | did you mean "last_rotated"
            last_rotated: 2025-12-20T00:00:00Z | last_rotated: yesterday  | line 14: | a time such as
            is_active: true, last_rotated: 2025-12 | is_active: 'yes', last_rotated: 2025-12 | line 14: | a value of the type bool
            passing:                      | passes:                       | line 13: | expected passing, failing
            title: Keys are young         | title: [a]                    | line 3:  | found a list
            checks:                       | check:                        | line 1:  | did you mean "checks"
            """)
    void refusesWithThePlaceAndWhatWasMeant(String from, String to, String place, String words) {
        String broken = GOOD.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> OwnChecks.read(broken, "own.yaml"))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("own.yaml, " + place)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            checks: []                     | found no check
            ''                             | the file is empty
            'checks: [{id: own-a}]'        | without title
            'checks: &a [*a]'              | alias
            """)
    void refusesEmptyAndUnfinishedFiles(String text, String words) {
        assertThatThrownBy(() -> OwnChecks.read(text, "own.yaml"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(words);
    }

    @Test
    void refusesAnIdTwiceAndOneWithoutAFailingExample() {
        String second = GOOD.substring(GOOD.indexOf("  - id"));
        assertThatThrownBy(() -> OwnChecks.read(GOOD + second, "own.yaml")).hasMessageContaining("again");
        String half = GOOD.substring(0, GOOD.indexOf("      failing:"));
        assertThatThrownBy(() -> OwnChecks.read(half, "own.yaml")).hasMessageContaining("no failing example");
    }

    @Test
    void findsThePlaceInALiteralBlock() {
        String block = GOOD.replace("subjects: is_active", "subjects: |-\n      is_active\n        && wrong_name");
        assertThatThrownBy(() -> OwnChecks.read(block, "own.yaml"))
                .hasMessageContaining("own.yaml, line 11, column 12: ");
    }

    @Test
    void refusesConditionsWithoutBound() {
        String deep = "(".repeat(200) + "is_active" + ")".repeat(200);
        assertThatThrownBy(() -> OwnChecks.read(GOOD.replace("subjects: is_active", "subjects: " + deep), "own.yaml"))
                .isInstanceOf(SettingsException.class);
        String vast = "is_active && ".repeat(1000) + "is_active";
        assertThatThrownBy(() -> OwnChecks.read(GOOD.replace("subjects: is_active", "subjects: " + vast), "own.yaml"))
                .isInstanceOf(SettingsException.class);
    }

    @Test
    void anotherConditionIsAnotherRevision() throws SettingsException {
        int one = OwnChecks.read(GOOD, "own.yaml").all().get(0).info().revision();
        int other = OwnChecks.read(GOOD.replace("days(30)", "days(31)"), "own.yaml")
                .all()
                .get(0)
                .info()
                .revision();
        int words = OwnChecks.read(GOOD.replace("Old keys leak.", "They leak."), "own.yaml")
                .all()
                .get(0)
                .info()
                .revision();
        assertThat(one).isNotEqualTo(other).isEqualTo(words);
    }
}
