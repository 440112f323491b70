package org.iamassay.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.iamassay.check.Examination;
import org.iamassay.check.Parameters;
import org.iamassay.check.Privilege;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.Flag;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.score.BeyondReport;
import org.iamassay.score.Psv;
import org.iamassay.score.Risk;
import org.iamassay.score.RiskCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of checklist section 9.3 and the edges of its formula, with the checks themselves. */
class RiskExamplesTest {

    private static final String AS_OF = "2025-06-01T12:00:00Z";

    static Stream<Map<String, String>> examples() {
        return Psv.rows(RiskExamplesTest.class, "risk-examples.psv").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void risk(Map<String, String> row) {
        Risk risk = risk(cell(row, "row"), cell(row, "edits"), beyond(row));
        String what = risk.factors() + " unseen " + risk.unseen();
        assertThat(sum(risk, false)).as(what).isEqualTo(cell(row, "weakness"));
        assertThat(sum(risk, true)).as(what).isEqualTo(cell(row, "exposure"));
        assertThat(risk.points()).as(what).isEqualTo(Integer.parseInt(cell(row, "risk")));
        assertThat(risk.atLeast()).as(what).isEqualTo(Boolean.parseBoolean(cell(row, "atLeast")));
        assertThat(risk.band()).isEqualTo(cell(row, "band"));
    }

    @Test
    void everyFactorNamesItsCellAndEveryUnseenFactIsListed() {
        Risk risk = risk(
                "user",
                "password_enabled=true; access_key_2_active=true; access_key_2_last_rotated=2024-04-27T12:00:00Z;"
                        + " access_key_2_last_used_date=2025-05-31T12:00:00Z; access_key_2_last_used_service=iam",
                BeyondReport.USER_UNSEEN);
        assertThat(risk.factors())
                .extracting(f -> f.what() + " " + f.points() + ": " + f.cell())
                .containsExactly(
                        "console password without MFA 35: password_enabled=true, mfa_active=false",
                        "active access key older than 360 days 20: access_key_2_last_rotated=2024-04-27T12:00:00Z",
                        "password and active access key together 10: password_enabled=true, access_key_2_active=true",
                        "console password 5: password_enabled=true",
                        "active access key 10: access_key_2_active=true",
                        "last use of an access key unexpected 10:"
                                + " access_key_2_last_used_region=N/A, access_key_2_last_used_service=iam");
        assertThat(risk.unseen())
                .containsExactly(
                        "quarantine policy attached",
                        "active SSH key, service credential or signing certificate",
                        "access keys not bound to known networks",
                        "what the principal may do");
    }

    private static Risk risk(String kind, String edits, BeyondReport beyond) {
        TableSnapshots table = TableSnapshots.asOf(AS_OF);
        Snapshot snapshot = (kind.equals("root") ? table.root(edits) : table.user(edits)).build();
        User user = snapshot.root().orElseGet(() -> snapshot.users().get(0)).first();
        Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
        return new RiskCalculator(examination, new ChecklistOutcomes(examination)).of(user, beyond);
    }

    private static BeyondReport beyond(Map<String, String> row) {
        String facts = cell(row, "facts");
        return switch (facts) {
            case "unseen" -> BeyondReport.USER_UNSEEN;
            case "root" -> BeyondReport.ROOT;
            default ->
                new BeyondReport(
                        Privilege.valueOf(
                                cell(row, "privilege").toUpperCase(Locale.ROOT).replace('-', '_')),
                        Flag.of(facts.equals("unbound")),
                        Flag.of(facts.equals("quarantine")),
                        Flag.of(facts.equals("ssh")));
        };
    }

    private static String sum(Risk risk, boolean exposure) {
        return String.valueOf(risk.factors().stream()
                .filter(f -> f.exposure() == exposure)
                .mapToInt(Risk.Factor::points)
                .sum());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
