package org.iamassay.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.iamassay.check.Attestation;
import org.iamassay.check.Attestation.Status;
import org.iamassay.check.AttestationRules;
import org.iamassay.check.Check;
import org.iamassay.check.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records of an attestation are configuration errors (checklist section 1.5). */
class AttestationRulesTest {

    private static final AttestationRules RULES = Checklist.attestations();

    @Test
    void phaseMAndTheTwoAlertsTakeAttestations() {
        assertThat(Checklist.all())
                .allSatisfy(check -> assertThat(RULES.takes(check.info().id())).isEqualTo(takes(check)));
        assertThat(Checklist.ids()).filteredOn(RULES::takes).hasSize(12);
    }

    private static boolean takes(Check check) {
        return check.info().phase() == Phase.M
                || check.info().id().equals("iam-change-alerts")
                || check.info().id().equals("root-use-alert");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "user-review-attested | MET | s | e | b | - | ",
                "user-review-attested | MET | s | e | b | 92 | ",
                "user-review-attested | MET | s | e | b | 1 | ",
                "user-review-attested | NOT_MET | s | '' | b | - | ",
                "user-review-attested | NOT_APPLICABLE | s | '' | b | - | ",
                "user-review-attested | MET | s | e | b | 93 | found frequency-days 93 for \"user-review-attested\"; expected a whole"
                        + " number from 1 to 92",
                "user-review-attested | MET | s | e | b | 0 | found frequency-days 0",
                "user-review-attested | NOT_MET | s | e | b | -1 | found frequency-days -1",
                "user-review-attested | MET | ' ' | e | b | - | without statement",
                "user-review-attested | MET | s | ' ' | b | - | without evidence",
                "user-review-attested | NOT_MET | s | e | ' ' | - | without by",
                "user-review-atested | MET | s | e | b | - | unknown check \"user-review-atested\"",
                "console-user-mfa | MET | s | e | b | - | which is answered by data alone",
                "group-design-attested | MET | s | e | b | - | found a second attestation for \"group-design-attested\"",
                "root-use-alert | MET | s | e | b | 182 | "
            })
    void tellsWhatIsWrong(
            String check, Status status, String statement, String evidence, String by, Integer days, String problem) {
        Attestation record =
                new Attestation(check, status, statement, evidence, by, LocalDate.parse("2025-01-01"), days);
        String found = RULES.problem(record, Set.of("group-design-attested")).orElse("");
        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(problem);
        }
    }
}
