package org.iamassay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Check;
import org.iamassay.check.CheckRun;
import org.iamassay.check.CheckRunner;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.evidence.TableSnapshots;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Snapshot;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of expected outcomes: one line {@code number | edits | expected}, or with parameters in between.
 *
 * <p>Edits are those of the base user row with the short column names of the conformance cases; {@code R:} begins a root
 * row, {@code ##} another row, {@code column k1u missing} takes a column out of the header. Several outcomes stand in the
 * order of the finding ids, separated by {@code ,}.
 */
public final class Cases {

    private static final String AS_OF = "2025-06-01T12:00:00Z";
    private static final Map<String, String> COLUMNS = columns();

    private Cases() {}

    /** One test for each line of the table. */
    public static Stream<DynamicTest> of(Check check, String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> DynamicTest.dynamicTest(line.strip(), () -> check(check, line)));
    }

    private static void check(Check check, String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        String parameters = cells.size() > 3 ? cells.get(2) : "";
        CheckRun run = run(check, snapshot(cells.get(1)), parameters(parameters));
        assertThat(run.findings().stream().map(Cases::words).collect(Collectors.joining(", ")))
                .isEqualTo(cells.get(cells.size() - 1));
    }

    /** Runs the check with every finding listed. */
    public static CheckRun run(Check check, Snapshot snapshot, Parameters parameters) {
        return CheckRunner.run(check, check.info().severity(), new Examination(snapshot, parameters), true);
    }

    /** The snapshot that edits of the base rows give. */
    public static Snapshot snapshot(String edits) {
        TableSnapshots table = TableSnapshots.asOf(AS_OF);
        for (String row : edits.split("##", -1)) {
            String plain = withoutMissing(row, table);
            if (plain.contains("additional_credentials_info")) {
                table.withAdditionalColumn();
            }
            if (plain.startsWith("R:")) {
                table.root(plain.substring(2));
            } else {
                table.user(plain);
            }
        }
        return table.build();
    }

    private static String withoutMissing(String row, TableSnapshots table) {
        return Stream.of(row.split(";", -1))
                .map(String::strip)
                .filter(edit -> !takesAway(edit, table))
                .filter(edit -> !edit.isEmpty())
                .map(Cases::longName)
                .collect(Collectors.joining("; "));
    }

    private static boolean takesAway(String edit, TableSnapshots table) {
        if (!edit.endsWith(" missing")) {
            return false;
        }
        String name = edit.replaceAll("^column | missing$", "");
        table.without(ReportColumn.valueOf(COLUMNS.getOrDefault(name, name).toUpperCase(Locale.ROOT)));
        return true;
    }

    private static String longName(String edit) {
        String mark = edit.startsWith("R:") ? "R:" : "";
        String rest = edit.substring(mark.length()).strip();
        if (rest.isEmpty()) {
            return mark;
        }
        String[] parts = rest.split("=", 2);
        return mark + COLUMNS.getOrDefault(parts[0], parts[0]) + "=" + parts[1];
    }

    private static Parameters parameters(String text) {
        Map<Parameter, Object> changes = new LinkedHashMap<>();
        for (String change : text.split(";", -1)) {
            if (!change.isBlank()) {
                String[] parts = change.strip().split("=", 2);
                Parameter parameter = Parameter.byId(parts[0]).orElseThrow();
                changes.put(
                        parameter,
                        parameter.kind() == Parameter.Kind.LIST
                                ? List.of(parts[1].split(" ")).stream()
                                        .filter(word -> !word.isEmpty())
                                        .toList()
                                : Integer.valueOf(parts[1]));
            }
        }
        return Parameters.DEFAULTS.with(changes);
    }

    private static String words(Finding finding) {
        String reason = Objects.requireNonNullElse(finding.reason(), "");
        return (finding.verdict().word() + " " + reason).strip();
    }

    private static Map<String, String> columns() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("uct", "user_creation_time");
        names.put("pe", "password_enabled");
        names.put("plu", "password_last_used");
        names.put("plc", "password_last_changed");
        names.put("pnr", "password_next_rotation");
        names.put("mfa", "mfa_active");
        for (int slot = 1; slot <= 2; slot++) {
            String key = "access_key_" + slot + "_";
            names.put("k" + slot + "a", key + "active");
            names.put("k" + slot + "r", key + "last_rotated");
            names.put("k" + slot + "u", key + "last_used_date");
            names.put("k" + slot + "g", key + "last_used_region");
            names.put("k" + slot + "s", key + "last_used_service");
            names.put("c" + slot + "a", "cert_" + slot + "_active");
            names.put("c" + slot + "r", "cert_" + slot + "_last_rotated");
        }
        return names;
    }
}
