package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SampleAssessments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverflowTest {

    private static final int ROWS = 122;
    private static final ReportContent MANY = ContentBuilder.build(SampleAssessments.manyUsers());
    private static final Written WRITTEN = Written.of(MANY, new Limits(ROWS, 32_767, 65_500));

    @Test
    void aTableThatIsTooLongGoesOnInNumberedSheetsAndSaysSo() throws IOException {
        ReportTable principals = MANY.table("principals");
        assertThat(principals.rows()).hasSize(301);
        try (XSSFWorkbook workbook = WRITTEN.read()) {
            XSSFSheet first = workbook.getSheet("Principals");
            XSSFSheet second = workbook.getSheet("Principals 2");
            XSSFSheet third = workbook.getSheet("Principals 3");
            assertThat(first.getTables().get(0).getRowCount()).isEqualTo(121);
            assertThat(third.getTables().get(0).getRowCount()).isEqualTo(62);
            assertThat(second.getTables().get(0).getName()).isEqualTo("Principals_2");
            assertThat(first.getLastRowNum()).isLessThan(ROWS);
            assertThat(first.getRow(121).getCell(0).getStringCellValue())
                    .isEqualTo("Rows 1 to 120 of 301; the table goes on in sheet Principals 2.");
            assertThat(third.getLastRowNum()).isEqualTo(61);
            assertThat(workbook.getSheetIndex(second)).isEqualTo(workbook.getSheetIndex(first) + 1);
            assertThat(Written.cells(workbook.getSheet("Cover")).stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .map(cell -> cell.getStringCellValue()))
                    .anyMatch(text -> text.contains("goes on to sheet Principals 3"));
        }
    }

    @Test
    void noRowIsLost() throws IOException {
        ReportTable affected = MANY.table("affected");
        List<String> wanted = affected.rows().stream()
                .map(row -> String.valueOf(row.get(Views.index(affected, "finding-id"))))
                .toList();
        List<String> found = new ArrayList<>();
        try (XSSFWorkbook workbook = WRITTEN.read()) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                if (sheet.getSheetName().startsWith("Affected")) {
                    for (int row = 1; row <= sheet.getTables().get(0).getEndRowIndex(); row++) {
                        found.add(sheet.getRow(row)
                                .getCell(Views.index(affected, "finding-id"))
                                .getStringCellValue());
                    }
                }
            }
        }
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void countsGoOverAllSheets() throws IOException {
        try (XSSFWorkbook workbook = WRITTEN.read()) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<String> answers = Written.cells(workbook.getSheet("Summary")).stream()
                    .filter(cell -> cell.getCellType() == CellType.FORMULA)
                    .filter(cell -> cell.getCellFormula().startsWith("IF("))
                    .map(cell -> evaluator.evaluate(cell).getStringValue())
                    .toList();
            assertThat(answers).hasSizeGreaterThan(20).containsOnly("yes");
        }
    }

    @Test
    void textThatIsTooLongIsMarkedAndCountedOnTheCover() throws IOException {
        ReportTable affected = MANY.table("affected");
        List<List<@Nullable Object>> rows = new ArrayList<>(affected.rows());
        List<@Nullable Object> longer = new ArrayList<>(rows.get(0));
        longer.set(Views.index(affected, "evidence"), "x".repeat(40_000));
        rows.set(0, longer);
        ReportTable changed = new ReportTable(affected.id(), affected.title(), affected.columns(), rows);
        Written written = Written.of(Written.with(MANY, changed), Limits.EXCEL);
        try (XSSFWorkbook workbook = written.read()) {
            String cell = written.cell(workbook.getSheet("Affected"), "affected", 0, "evidence")
                    .getStringCellValue();
            assertThat(cell).hasSize(32_767).endsWith("→ assessment.json");
            assertThat(Written.cells(workbook.getSheet("Cover")).stream()
                            .filter(each -> each.getCellType() == CellType.STRING)
                            .map(each -> each.getStringCellValue()))
                    .anyMatch(text -> text.endsWith("texts cut because a cell cannot hold them: 1"));
        }
    }

    @Test
    void linksStopBeforeASheetHoldsTooMany() throws IOException {
        Written written = Written.of(MANY, new Limits(1_048_576, 32_767, 2));
        try (XSSFWorkbook workbook = written.read()) {
            assertThat(workbook.getSheet("Findings").getHyperlinkList()).hasSizeLessThanOrEqualTo(2);
        }
    }
}
