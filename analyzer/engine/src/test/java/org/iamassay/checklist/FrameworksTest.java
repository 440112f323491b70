package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Framework;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworksTest {

    private static CheckInfo info(String id) {
        return Checklist.byId(id).orElseThrow().info();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            access-key-in-use  | unused.max-days  | 45 | 2.11 | IAM.22 | –
            access-key-in-use  | unused.max-days  | 90 | –    | IAM.8  | 8.2.6
            access-key-in-use  | unused.max-days  | 60 | –    | –      | –
            access-key-rotated | key.max-age-days | 90 | 2.12 | IAM.3  | 8.3.9,8.6.3
            access-key-rotated | key.max-age-days | 89 | –    | –      | –
            """)
    void aRequirementHoldsOnlyAtItsLimit(
            String check, String parameter, int value, String cis7, String fsbp, String pci) {
        Parameters parameters =
                Parameters.DEFAULTS.with(Map.of(Parameter.byId(parameter).orElseThrow(), value));
        Map<Framework, List<String>> held = Frameworks.of(info(check), parameters);
        assertThat(held.get(Framework.CIS_AWS_7_0)).isEqualTo(list(cis7));
        assertThat(held.get(Framework.AWS_FSBP)).isEqualTo(list(fsbp));
        assertThat(held.get(Framework.PCI_DSS_4_0)).isEqualTo(list(pci));
        assertThat(held.get(Framework.ISO_27001_2022)).containsExactly("A.5.15");
    }

    private static @Nullable List<String> list(@Nullable String text) {
        return text == null ? null : List.of(text.split(",", -1));
    }

    @Test
    void withoutLimitAlwaysHolds() {
        assertThat(Frameworks.of(info("console-user-mfa"), Parameters.DEFAULTS))
                .containsEntry(Framework.CIS_AWS_5_0, List.of("1.9"))
                .containsEntry(Framework.AWS_FSBP, List.of("IAM.5"))
                .hasSize(13);
        assertThat(Frameworks.of(info("long-term-keys-avoided"), Parameters.DEFAULTS))
                .isEmpty();
    }

    @Test
    void theRuleIsLogicAndParameters() {
        CheckInfo rotated = info("access-key-rotated");
        String rule = RuleDigest.of(rotated, Parameters.DEFAULTS);
        assertThat(rule).matches("sha256:[0-9a-f]{64}");
        assertThat(RuleDigest.of(rotated, Parameters.DEFAULTS.with(Map.of(Parameter.UNUSED_MAX_DAYS, 30))))
                .isEqualTo(rule);
        assertThat(RuleDigest.of(rotated, Parameters.DEFAULTS.with(Map.of(Parameter.KEY_MAX_AGE_DAYS, 30))))
                .isNotEqualTo(rule);
        assertThat(RuleDigest.of(rotated, Parameters.DEFAULTS.with(Map.of(Parameter.FUTURE_TOLERANCE_MINUTES, 0))))
                .isNotEqualTo(rule);
        assertThat(RuleDigest.of(info("access-key-in-use"), Parameters.DEFAULTS))
                .isNotEqualTo(rule);
    }
}
