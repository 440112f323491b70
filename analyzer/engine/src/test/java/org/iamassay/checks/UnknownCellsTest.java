package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iamassay.check.Check;
import org.iamassay.check.Finding;
import org.iamassay.check.RootCheck;
import org.iamassay.check.UserCheck;
import org.iamassay.check.Verdict;
import org.iamassay.model.ReportColumn;
import org.iamassay.testing.TestChecks;
import org.iamassay.testing.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A verdict on a row with an unknown cell stands only if it is the same for every value the cell could have (checklist
 * section 1.2): each cell of each row is blanked, and then filled with every kind of value.
 */
class UnknownCellsTest {

    private static final String CREATED = "2025-01-01T00:00:00Z";
    private static final List<String> DATES =
            List.of("N/A", CREATED, "2025-03-01T00:00:00Z", "2025-05-10T00:00:00Z", "2025-05-31T00:00:00Z");
    private static final String OLD_KEY = "k1a=true; k1r=2025-01-02T00:00:00Z; k1u=2025-01-20T00:00:00Z";
    private static final List<String> ROWS = List.of(
            "",
            "pe=true; plu=2025-05-31T00:00:00Z; plc=2025-05-20T00:00:00Z; mfa=true",
            "pe=true; plu=2025-01-10T00:00:00Z; plc=2025-01-10T00:00:00Z; pnr=2025-04-10T00:00:00Z",
            "pe=true; plu=no_information; plc=2025-02-01T00:00:00Z; pnr=2025-07-01T00:00:00Z",
            OLD_KEY,
            OLD_KEY + "; mfa=true; k2a=false; k2r=2025-05-01T00:00:00Z; k2u=2025-05-12T00:00:00Z",
            "c1a=true; c1r=2025-01-03T00:00:00Z; c2a=false; c2r=2025-01-03T00:00:00Z",
            "pe=true; plu=2025-01-10T00:00:00Z; mfa=true; " + OLD_KEY + "; k2a=true; k2r=2025-05-20T00:00:00Z");

    /**
     * Without any root credential the rule of root-mfa-enabled has no meaning, whatever is said of MFA: its row says so.
     * Whether a user is a person is judged by the cells that are seen: unknown ones give no points (section 7.2).
     */
    private static final Set<String> SETTLED_OTHERWISE =
            Set.of("root-mfa-enabled", "root-hardware-mfa", "workload-user-no-password", "human-user-no-access-key");

    static List<Check> checks() {
        return TestChecks.all().stream()
                .filter(check -> !SETTLED_OTHERWISE.contains(check.info().id()))
                .filter(check -> check instanceof UserCheck || check instanceof RootCheck)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void standsOnlyIfItStandsForEveryValue(Check check) {
        for (String text : ROWS) {
            Map<ReportColumn, String> row = row(text, check instanceof RootCheck);
            for (ReportColumn column : check.info().reads()) {
                if (column.compareTo(ReportColumn.ARN) > 0 && column != ReportColumn.ADDITIONAL_CREDENTIALS_INFO) {
                    verify(check, row, column);
                }
            }
        }
    }

    private static void verify(Check check, Map<ReportColumn, String> row, ReportColumn column) {
        Verdict unknown = verdict(check, row, column, "");
        if (unknown == Verdict.NOT_ASSESSED) {
            return;
        }
        for (String value : values(row, column)) {
            assertThat(verdict(check, row, column, value))
                    .as("%s: %s says %s without %s, and with %s", check.info().id(), row, unknown, column, value)
                    .isEqualTo(unknown);
        }
    }

    /** Every kind of value that fits the rest of the row. */
    private static List<String> values(Map<ReportColumn, String> row, ReportColumn column) {
        String name = column.name();
        if (name.endsWith("_ACTIVE") || column == ReportColumn.PASSWORD_ENABLED) {
            return List.of("true", "false");
        }
        if (column == ReportColumn.USER_CREATION_TIME) {
            return List.of("2012-01-01T00:00:00Z", CREATED);
        }
        List<String> values = new ArrayList<>(DATES);
        if (name.endsWith("_LAST_USED_DATE")) {
            values.removeIf(value -> !fits(value, row, name.substring(0, "ACCESS_KEY_1".length())));
        }
        if (column == ReportColumn.PASSWORD_NEXT_ROTATION) {
            values.add("2025-08-01T00:00:00Z");
        }
        return values;
    }

    /** No key is used before it is made; a slot with neither flag nor creation holds none, whatever else (section 1.3). */
    private static boolean fits(String lastUse, Map<ReportColumn, String> row, String key) {
        String created = row.getOrDefault(ReportColumn.valueOf(key + "_LAST_ROTATED"), "N/A");
        boolean noKey = created.equals("N/A") && "false".equals(row.get(ReportColumn.valueOf(key + "_ACTIVE")));
        return lastUse.equals("N/A") || (!noKey && (created.equals("N/A") || created.compareTo(lastUse) <= 0));
    }

    private static Verdict verdict(Check check, Map<ReportColumn, String> row, ReportColumn column, String value) {
        Trial trial = Trial.asOf(Trial.AS_OF);
        StringBuilder edits = new StringBuilder();
        row.forEach((cell, text) -> edits.append(cell.header())
                .append('=')
                .append(cell == column ? value : text)
                .append("; "));
        trial.row(edits.toString());
        List<Finding> findings = trial.findings(check);
        assertThat(findings).hasSize(1);
        return findings.get(0).verdict();
    }

    private static Map<ReportColumn, String> row(String text, boolean root) {
        Map<ReportColumn, String> row = new TreeMap<>();
        for (ReportColumn column : ReportColumn.BASE) {
            row.put(column, column.name().endsWith("_ACTIVE") ? "false" : "N/A");
        }
        row.put(ReportColumn.USER, root ? "<root_account>" : "u");
        row.put(ReportColumn.ARN, "arn:aws:iam::111122223333:" + (root ? "root" : "user/u"));
        row.put(ReportColumn.USER_CREATION_TIME, CREATED);
        row.put(ReportColumn.PASSWORD_ENABLED, "false");
        for (String edit : Trial.headers(text).split(";", -1)) {
            if (!edit.isBlank()) {
                String[] parts = edit.strip().split("=", 2);
                row.put(ReportColumn.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
            }
        }
        return row;
    }
}
