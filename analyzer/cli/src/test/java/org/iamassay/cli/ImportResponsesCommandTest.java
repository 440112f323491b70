package org.iamassay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of quarters: what people answer in a workbook is in the next one, also when the finding was gone in between. */
class ImportResponsesCommandTest {

    private static final String ALICE = "console-user-mfa:arn:aws:iam::111122223333:user/alice:2015-01-01T00:00:00Z";

    @TempDir
    Path folder = Path.of("");

    private Path responses() {
        return folder.resolve("responses.jsonl");
    }

    /** A quarter in which alice has MFA or not. */
    private Path evidence(String asOf, boolean mfa) throws IOException {
        Path file = folder.resolve("status_reports_" + asOf + "T00-00-00+00-00.csv");
        return Files.writeString(
                file,
                "user,arn,user_creation_time,password_enabled,mfa_active\n"
                        + "alice,arn:aws:iam::111122223333:user/alice,2015-01-01T00:00:00+00:00,true," + mfa + "\n"
                        + "bob,arn:aws:iam::111122223333:user/bob,2015-01-01T00:00:00+00:00,true,false\n");
    }

    private Path report(String name, Path evidence, Object... more) {
        Path out = folder.resolve(name);
        Object[] all = new Object[6 + more.length];
        System.arraycopy(new Object[] {"report", evidence, "-o", out, "--format", "xlsx,json"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        Run run = Run.assay(all);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        return out;
    }

    private Run imported(Path report, Object... more) {
        Object[] all = new Object[4 + more.length];
        System.arraycopy(
                new Object[] {"import-responses", report.resolve("report.xlsx"), "--responses", responses()},
                0,
                all,
                0,
                4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.assay(all);
    }

    /** Writes into the row of a key, under a heading. */
    private static void fill(Path report, String sheet, String key, String heading, String value) throws IOException {
        Path file = report.resolve("report.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet rows = workbook.getSheet(sheet);
            Cell cell = row(rows, key).getCell(column(rows, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (heading.equals(" Due")) {
                cell.setCellValue(LocalDate.parse(value));
            } else {
                cell.setCellValue(value);
            }
            workbook.getProperties().getCoreProperties().setLastModifiedByUser("Ana Ruiz");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static Row row(XSSFSheet sheet, String key) {
        int column = column(sheet, "key");
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    private static int column(XSSFSheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().endsWith(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static JsonNode assessment(Path report) throws IOException {
        return new ObjectMapper().readTree(report.resolve("assessment.json").toFile());
    }

    private static JsonNode alice(Path report) throws IOException {
        for (JsonNode finding : assessment(report).get("findings")) {
            if (finding.get("id").textValue().equals(ALICE)) {
                return finding;
            }
        }
        throw new AssertionError("alice has no finding");
    }

    @Test
    void everyAnswerIsThereAgainAlsoOfAFindingThatCameBack() throws IOException {
        Path first = report("q1", evidence("2026-01-01", false));
        assertThat(imported(first).code()).isEqualTo(ExitCode.DONE);
        assertThat(responses()).exists().isEmptyFile();
        fill(first, "Affected", ALICE, "Owner", "Ben");
        fill(first, "Affected", ALICE, " Due", "2026-03-31");
        fill(first, "Findings", "console-user-mfa@111122223333", "Owner", "Cleo");
        Run run = imported(first);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains(ALICE + "  owner: \"\" -> \"Ben\"").hasLineCount(3);
        assertThat(responses()).content().contains("\"author\":\"Ana Ruiz\"");
        String stored = Files.readString(responses());
        assertThat(imported(first).out()).isEmpty();
        assertThat(responses()).content().isEqualTo(stored);

        Path again = report("q1-again", evidence("2026-01-01", false), "--responses", responses());
        assertThat(alice(again).at("/response/owner").textValue()).isEqualTo("Ben");
        assertThat(alice(again).at("/response/due").textValue()).isEqualTo("2026-03-31");
        assertThat(alice(again).at("/response/regressed").booleanValue()).isFalse();
        assertThat(imported(again).out()).isEmpty();

        Path told = report(
                "q3-told",
                evidence("2026-07-01", false),
                "--responses",
                responses(),
                "--baseline",
                evidence("2026-04-01", true));
        assertThat(alice(told).at("/response/regressed").booleanValue()).isTrue();

        Path second = report("q2", evidence("2026-04-01", true), "--responses", responses());
        JsonNode trail = assessment(second).get("responses");
        assertThat(trail.findValuesAsText("key")).contains(ALICE);
        assertThat(trail.findValuesAsText("standing")).contains("resolved", "open");
        assertThat(imported(second).out())
                .contains(ALICE + "  finding: \"\" -> \"gone\"")
                .hasLineCount(1);

        Path third = report("q3", evidence("2026-07-01", false), "--responses", responses());
        assertThat(alice(third).at("/response/owner").textValue()).isEqualTo("Ben");
        assertThat(alice(third).at("/response/regressed").booleanValue()).isTrue();
        assertThat(alice(third).at("/response/timesGone").intValue()).isEqualTo(1);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(third.resolve("report.xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("Affected");
            assertThat(row(sheet, ALICE).getCell(column(sheet, "Owner")).getStringCellValue())
                    .isEqualTo("Ben");
        }
        assertThat(Run.assay("verify", third, evidence("2026-07-01", false), responses())
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aConflictOverwritesNothingAndIsListed() throws IOException {
        Path one = report("one", evidence("2026-01-01", false));
        Path other = report("other", evidence("2026-01-01", false));
        fill(one, "Affected", ALICE, "Owner", "Ben");
        fill(other, "Affected", ALICE, "Owner", "Cleo");
        fill(other, "Affected", ALICE, " Due", "2026-03-31");
        assertThat(imported(one).code()).isEqualTo(ExitCode.DONE);
        String stored = Files.readString(responses());
        Run tried = imported(other, "--dry-run");
        assertThat(tried.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(responses()).content().isEqualTo(stored);
        Run run = imported(other, "--author", "Dan", "--at", "2026-02-01T00:00:00Z");
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains("conflict: Affected!")
                .contains("\"Cleo\"")
                .contains("\"Ben\" (Ana Ruiz");
        assertThat(responses())
                .content()
                .startsWith(stored)
                .doesNotContain("Cleo")
                .contains("\"author\":\"Dan\",\"at\":\"2026-02-01T00:00:00Z\"");
        Path conflicts = folder.resolve("responses.jsonl.conflicts.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(conflicts))) {
            Row row = workbook.getSheet("Conflicts").getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(ALICE);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Cleo");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Ben");
        }
    }

    @Test
    void whatCannotBeReadIsToldByItsExitCode() throws IOException {
        Path report = report("q1", evidence("2026-01-01", false));
        assertThat(imported(folder.resolve("nowhere")).code()).isEqualTo(ExitCode.NOTHING_ASSESSED);
        Path csv = evidence("2026-01-01", false);
        assertThat(Run.assay("import-responses", csv, "--responses", responses())
                        .code())
                .isEqualTo(ExitCode.NOTHING_ASSESSED);
        assertThat(Run.assay("import-responses", report.resolve("report.xlsx")).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(imported(report, "--at", "yesterday").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.assay("report", csv, "-o", folder.resolve("x"), "--responses", folder.resolve("none"))
                        .code())
                .isEqualTo(ExitCode.USAGE);
        Files.writeString(responses(), "{\"colour\":\"red\"}\n", StandardCharsets.UTF_8);
        Run broken = imported(report);
        assertThat(broken.code()).isEqualTo(ExitCode.USAGE);
        assertThat(broken.err()).contains("responses.jsonl, line 1");
        assertThat(Run.assay("assess", csv, "--responses", responses()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatCouldNotBeReadInTheWorkbookIsNamedWithItsCell() throws IOException {
        Path report = report("q1", evidence("2026-01-01", false));
        fill(report, "Affected", ALICE, "Status", "perhaps");
        fill(report, "Affected", ALICE, "Owner", "Ben");
        Run run = imported(report);
        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err()).containsPattern("not read: Affected![A-Z]+\\d+: found \"perhaps\"");
        assertThat(Objects.requireNonNull(run.out())).contains("\"Ben\"");
    }
}
