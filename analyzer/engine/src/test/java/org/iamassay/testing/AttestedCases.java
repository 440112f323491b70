package org.iamassay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.iamassay.check.Attestation;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** What a check says of a record that is so many days old; as-of is a noon, records begin at midnight. */
public final class AttestedCases {

    private static final LocalDate TODAY = LocalDate.parse("2025-06-01");
    private static final String MIDNIGHT = "2025-06-01T00:00:00Z";
    private static final String NOON = "2025-06-01T12:00:00Z";

    private AttestedCases() {}

    /** The rules of checklist section 1.5 for a check whose attestations hold for so many days. */
    public static Stream<DynamicTest> ofFrequency(Check check, int days) {
        String table = """
                | none | | | not-assessed not-attested
                00:00 | met | 0 | | pass
                00:00 | met | -1 | | not-assessed timestamp-after-as-of:on
                00:00 | not-met | -1 | | not-assessed timestamp-after-as-of:on
                00:00 | met | DAYS | | pass
                12:00 | met | DAYS | | not-assessed attestation-expired
                12:00 | met | DAYS-1 | | pass
                00:00 | not-applicable | DAYS | | not-applicable attested-not-applicable
                12:00 | not-applicable | DAYS | | not-assessed attestation-expired
                12:00 | not-met | 4000 | | fail
                00:00 | met | 10 | 10 | pass
                12:00 | met | 10 | 10 | not-assessed attestation-expired
                00:00 | met | 1 | 1 | pass
                """;
        return Arrays.stream(table.replace("DAYS-1", String.valueOf(days - 1))
                        .replace("DAYS", String.valueOf(days))
                        .split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> DynamicTest.dynamicTest(line.strip(), () -> verify(check, line)));
    }

    private static void verify(Check check, String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        Trial trial = Trial.asOf(cells[0].equals("12:00") ? NOON : MIDNIGHT);
        if (!cells[1].equals("none")) {
            trial.attested(
                    cells[1],
                    TODAY.minusDays(Long.parseLong(cells[2])),
                    cells[3].isEmpty() ? null : Integer.valueOf(cells[3]));
        }
        CheckRun run = trial.run(check);
        String words = run.state().word() + " " + Objects.requireNonNullElse(run.reason(), "");
        assertThat(words.strip()).isEqualTo(cells[4]);
        assertThat(run.findings()).hasSize(1);
        assertThat(run.findings().get(0).subject().key()).isEqualTo("account/111122223333");
    }

    static Attestation record(String check, String status, LocalDate on, @Nullable Integer days) {
        return new Attestation(
                check,
                Arrays.stream(Attestation.Status.values())
                        .filter(each -> each.word().equals(status))
                        .findFirst()
                        .orElseThrow(),
                "as it was done",
                "ticket 7",
                "A. Auditor",
                on,
                days);
    }
}
