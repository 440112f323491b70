package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.assess.Assessment;
import org.iamassay.check.Attestation;
import org.iamassay.check.Attestations;
import org.iamassay.check.Finding;
import org.iamassay.check.Verdict;
import org.iamassay.report.SampleAssessments;
import org.iamassay.response.Response;
import org.iamassay.response.ResponseStatus;
import org.iamassay.response.Responses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook that comes back is read by: keys, digests, input columns, words and what was exported. */
class RoundTripColumnsTest {

    private static final Finding AFFECTED = SampleAssessments.mixed().findings().stream()
            .filter(finding -> finding.verdict() == Verdict.FAIL)
            .findFirst()
            .orElseThrow();
    private static final String ACCOUNT =
            SampleAssessments.mixed().snapshot().account().value();
    private static final String FINDING_KEY = Response.key(AFFECTED.check(), ACCOUNT);
    private static final Written ANSWERED = Written.of(answered());

    private static Assessment answered() {
        Response check = new Response(
                FINDING_KEY,
                ResponseStatus.IN_PROGRESS,
                "=HYPERLINK(\"x\")",
                LocalDate.of(2026, 3, 31),
                "First line\nsecond _x0041_ line",
                "",
                "Agreed");
        Response one = new Response(AFFECTED.id(), ResponseStatus.DONE, "Ana", null, "", "MFA at the IdP", "");
        Attestation stated = new Attestation(
                "root-custody-attested",
                Attestation.Status.MET,
                "Two people",
                "Minutes 7",
                "Ana",
                LocalDate.of(2026, 1, 2),
                90);
        Responses responses = new Responses(
                Map.of(check.key(), check, one.key(), one),
                new Attestations(Map.of(stated.check(), stated)),
                "sha256:00");
        Assessment plain = SampleAssessments.mixed();
        return new Assessment(
                plain.tool(),
                plain.profile(),
                plain.snapshot(),
                plain.missing(),
                plain.score(),
                plain.tier(),
                plain.checks(),
                plain.findings(),
                plain.subjects(),
                plain.principals(),
                plain.notes(),
                plain.earlier(),
                plain.waivers(),
                responses,
                plain.access());
    }

    @ParameterizedTest
    @CsvSource({
        "Findings,response-status owner due response compensating-control conclusion",
        "Affected,response-status owner due response compensating-control conclusion",
        "Controls,attestation-status attestation-statement attestation-evidence attestation-by attestation-on"
                + " attestation-frequency"
    })
    void inputColumnsStandBeforeTheHiddenOnes(String name, String inputs) throws IOException {
        try (XSSFWorkbook workbook = ANSWERED.read()) {
            XSSFSheet sheet = workbook.getSheet(name);
            Map<String, Map<String, String>> columns = columns(workbook, name);
            assertThat(columns.values().stream()
                            .filter(column -> "input".equals(column.get("kind")))
                            .map(column -> column.get("column")))
                    .containsExactly(inputs.split(" "));
            List<String> headings = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings).isEqualTo(List.copyOf(columns.keySet())).endsWith("key", "digest");
            int last = headings.size() - 1;
            assertThat(sheet.isColumnHidden(last)).isTrue();
            assertThat(sheet.isColumnHidden(last - 1)).isTrue();
            assertThat(sheet.isColumnHidden(last - 2)).isFalse();
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
                    .doesNotContain("$" + CellReference.convertNumToColString(last));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Findings", "Affected", "Controls"})
    void digestsCanBeWorkedOutFromTheCells(String name) throws IOException {
        try (XSSFWorkbook workbook = ANSWERED.read()) {
            XSSFSheet sheet = workbook.getSheet(name);
            List<Map<String, String>> columns =
                    List.copyOf(columns(workbook, name).values());
            int digest = columns.size() - 1;
            assertThat(sheet.getLastRowNum()).isPositive();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    if ("computed".equals(columns.get(i).get("kind"))) {
                        texts.add(text(
                                sheet.getRow(row).getCell(i),
                                Objects.requireNonNull(columns.get(i).get("type"))));
                    }
                }
                assertThat(sheet.getRow(row).getCell(digest).getStringCellValue())
                        .as("row %d", row)
                        .isEqualTo(RowDigest.row(texts));
            }
        }
    }

    private static String text(Cell cell, String type) {
        return switch (cell.getCellType()) {
            case BLANK -> "";
            case NUMERIC ->
                "time".equals(type)
                        ? RowDigest.time(cell.getNumericCellValue())
                        : RowDigest.number(cell.getNumericCellValue());
            default -> cell.getStringCellValue();
        };
    }

    @Test
    void answersStandInTheirCellsAsWhatTheyAre() throws IOException {
        try (XSSFWorkbook workbook = ANSWERED.read()) {
            Map<String, Cell> check = row(workbook, "Findings", FINDING_KEY);
            assertThat(cell(check, "response-status").getStringCellValue()).isEqualTo("In progress");
            assertThat(cell(check, "owner").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(check, "owner").getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(cell(check, "owner").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(DateUtil.isCellDateFormatted(cell(check, "due"))).isTrue();
            assertThat(cell(check, "due").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(cell(check, "response").getStringCellValue()).isEqualTo("First line\nsecond _x0041_ line");
            assertThat(cell(check, "compensating-control").getCellType()).isEqualTo(CellType.BLANK);
            Map<String, Cell> one = row(workbook, "Affected", AFFECTED.id());
            assertThat(cell(one, "response-status").getStringCellValue()).isEqualTo("Done");
            assertThat(cell(one, "compensating-control").getStringCellValue()).isEqualTo("MFA at the IdP");
        }
    }

    private static Cell cell(Map<String, Cell> cells, String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    @Test
    void whatWasExportedIsTheBaseOfTheMerge() throws IOException {
        try (XSSFWorkbook workbook = ANSWERED.read()) {
            List<String> base = block(workbook, "key").stream()
                    .map(line -> line.get("key") + " " + line.get("field") + "=" + line.get("value"))
                    .toList();
            assertThat(base)
                    .contains(
                            FINDING_KEY + " response-status=in-progress",
                            FINDING_KEY + " owner==HYPERLINK(\"x\")",
                            FINDING_KEY + " due=2026-03-31",
                            FINDING_KEY + " response=First line\nsecond _x0041_ line",
                            FINDING_KEY + " conclusion=Agreed",
                            AFFECTED.id() + " response-status=done")
                    .doesNotHaveDuplicates()
                    .noneMatch(line -> line.endsWith("="));
        }
    }

    @Test
    void listsSayWhichWordStandsForWhichCode() throws IOException {
        try (XSSFWorkbook workbook = ANSWERED.read()) {
            XSSFSheet lists = workbook.getSheet("_lists");
            assertThat(lists.getRow(0).getCell(0).getStringCellValue()).isEqualTo("response-status");
            assertThat(lists.getRow(0).getCell(1).getStringCellValue()).isEqualTo("response-status-code");
            List<String> codes = new ArrayList<>();
            for (int i = 1; lists.getRow(i).getCell(1) != null; i++) {
                codes.add(lists.getRow(i).getCell(1).getStringCellValue());
            }
            assertThat(codes).containsExactly("open", "planned", "in-progress", "done", "disputed");
            assertThat(workbook.getSheet("Findings").getDataValidations().stream()
                            .map(DataValidation::getValidationConstraint)
                            .map(constraint -> constraint.getFormula1()))
                    .contains("'_lists'!$A$2:$A$6");
        }
    }

    @Test
    void everySheetIsProtectedWithoutPasswordAndStillSortsAndFilters() throws IOException {
        try (XSSFWorkbook workbook = ANSWERED.read()) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
                assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                        .isFalse();
                assertThat(sheet.isSortLocked()).isFalse();
                assertThat(sheet.isAutoFilterLocked()).isFalse();
            }
            for (Row row : workbook.getSheet("Affected")) {
                row.forEach(cell -> assertThat(cell.getCellStyle().getLocked())
                        .as(cell.getAddress().toString())
                        .isEqualTo(row.getRowNum() == 0));
            }
        }
    }

    private static Map<String, Cell> row(XSSFWorkbook workbook, String name, String key) {
        List<Map<String, String>> columns = List.copyOf(columns(workbook, name).values());
        for (Row row : workbook.getSheet(name)) {
            if (row.getCell(columns.size() - 2).getStringCellValue().equals(key)) {
                Map<String, Cell> cells = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    cells.put(columns.get(i).get("column"), row.getCell(i));
                }
                return cells;
            }
        }
        throw new AssertionError("no row " + key + " in sheet " + name);
    }

    /** The columns of a sheet by heading, as the hidden sheet tells them. */
    private static Map<String, Map<String, String>> columns(XSSFWorkbook workbook, String name) {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        block(workbook, "sheet").stream()
                .filter(line -> name.equals(line.get("sheet")))
                .forEach(line -> columns.put(line.get("heading"), line));
        return columns;
    }

    /** The lines of the block whose first heading this is, until an empty row. */
    private static List<Map<String, String>> block(XSSFWorkbook workbook, String first) {
        XSSFSheet meta = workbook.getSheet("_meta");
        List<String> headings = new ArrayList<>();
        List<Map<String, String>> lines = new ArrayList<>();
        for (int i = 0; i <= meta.getLastRowNum(); i++) {
            Row row = meta.getRow(i);
            if (row == null) {
                headings.clear();
            } else if (!headings.isEmpty()) {
                Map<String, String> line = new LinkedHashMap<>();
                row.forEach(cell -> line.put(headings.get(cell.getColumnIndex()), cell.getStringCellValue()));
                lines.add(line);
            } else if (row.getCell(0).getStringCellValue().equals(first) && meta.getRow(i - 1) == null) {
                row.forEach(cell -> headings.add(cell.getStringCellValue()));
            }
        }
        return lines;
    }
}
