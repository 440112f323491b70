package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.history.Comparison;
import org.iamassay.report.Column;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.SampleComparisons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet on changes read back. */
class ChangesSheetTest {

    private static final Written FULL = written(SampleComparisons.full(), Limits.EXCEL);
    private static final int ROWS = 150;
    private static final Written LARGE = written(SampleComparisons.large(300), new Limits(ROWS, 32_767, 65_500));

    private static Written written(Comparison comparison, Limits limits) {
        return Written.of(ContentBuilder.build(SampleAssessments.mixed(), Optional.of(comparison)), limits);
    }

    @Test
    void itStandsWhereTheContractPutsIt() throws IOException {
        try (XSSFWorkbook workbook = FULL.read()) {
            int at = workbook.getSheetIndex("Changes");
            assertThat(workbook.getSheetName(at - 1)).isEqualTo("Exceptions");
            assertThat(workbook.getSheetName(at + 1)).isEqualTo("Evidence");
            assertThat(workbook.getSheet("Changes").getMergedRegions()).isEmpty();
            assertThat(workbook.getSheet("Changes").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identities", "events", "changes"})
    void everyRowStandsInATableWithItsFilter(String id) throws IOException {
        ReportTable table = FULL.content().table(id);
        try (XSSFWorkbook workbook = FULL.read()) {
            XSSFTable excel = table(workbook.getSheet("Changes"), id);
            assertThat(excel.getCTTable().isSetAutoFilter()).isTrue();
            assertThat(excel.getCTTable().getTableColumns().getTableColumnList().stream()
                            .map(column -> column.getName()))
                    .isEqualTo(table.columns().stream().map(Column::title).toList());
            assertThat(rows(workbook.getSheet("Changes"), excel)).isEqualTo(words(table));
        }
    }

    @Test
    void numbersAgreeWithTheTables() throws IOException {
        for (Written each : List.of(FULL, LARGE)) {
            try (XSSFWorkbook workbook = each.read()) {
                var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                assertThat(Written.cells(workbook.getSheet("Summary")).stream()
                                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                                .filter(cell -> cell.getCellFormula().startsWith("IF("))
                                .map(cell -> evaluator.evaluate(cell).getStringValue()))
                        .hasSizeGreaterThan(30)
                        .containsOnly("yes");
            }
        }
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() throws IOException {
        try (XSSFWorkbook workbook = LARGE.read()) {
            for (String id : List.of("identities", "events", "changes")) {
                List<List<String>> found = new ArrayList<>();
                Set<String> sheets = new LinkedHashSet<>();
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = workbook.getSheetAt(i);
                    for (XSSFTable excel : sheet.getTables()) {
                        if (excel.getName().replaceAll("_\\d+$", "").equalsIgnoreCase(id)) {
                            sheets.add(sheet.getSheetName());
                            found.addAll(rows(sheet, excel));
                        }
                    }
                    assertThat(sheet.getSheetName().startsWith("Changes") ? sheet.getLastRowNum() : 0)
                            .isLessThan(ROWS);
                }
                assertThat(found).isEqualTo(words(LARGE.content().table(id)));
                assertThat(sheets).hasSizeGreaterThan(2).allMatch(name -> name.matches("Changes( \\d+)?"));
            }
            assertThat(Written.cells(workbook.getSheet("Changes")).stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .map(Cell::getStringCellValue))
                    .anyMatch(text -> text.endsWith("the table goes on in sheet Changes 2."));
        }
    }

    @Test
    void nothingChangedIsASentenceWithoutTables() throws IOException {
        try (XSSFWorkbook workbook =
                written(SampleComparisons.quiet(), Limits.EXCEL).read()) {
            XSSFSheet sheet = workbook.getSheet("Changes");
            assertThat(sheet.getTables()).isEmpty();
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(Written.cells(sheet).stream()
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .map(Cell::getStringCellValue))
                    .anyMatch(text -> text.startsWith("All quiet:"));
        }
    }

    @Test
    void theChartStacksStepsOnABaseThatIsNotSeen() {
        ReportContent below = ContentBuilder.build(
                SampleAssessments.mixed(),
                Optional.of(SampleComparisons.moved("3.0", "9.0", "6/1", "-12/1", "20/1", "-4/1", "2/1")));
        assertThat(heights(FULL.content()))
                .containsExactly(
                        "base 0.0 50.0 81.7 81.7 66.6 0.0",
                        "score 50.0 0.0 0.0 0.0 0.0 66.6",
                        "gain 0.0 41.6 0.0 0.0 0.0 0.0",
                        "loss 0.0 0.0 9.9 0.0 15.1 0.0");
        assertThat(heights(below))
                .containsExactly(
                        "base 0.0 0.0 0.0 7.0 7.0 0.0",
                        "score 3.0 0.0 0.0 0.0 0.0 9.0",
                        "gain 0.0 0.0 11.0 0.0 2.0 0.0",
                        "loss 0.0 3.0 0.0 4.0 0.0 0.0",
                        "gain-below 0.0 0.0 -9.0 0.0 0.0 0.0",
                        "loss-below 0.0 -9.0 0.0 0.0 0.0 0.0");
    }

    private static List<String> heights(ReportContent content) {
        List<String> lines = new ArrayList<>();
        for (WaterfallChart.Stack stack : WaterfallChart.stacks(content.figure("score-movement"))) {
            StringBuilder line = new StringBuilder(stack.id());
            stack.heights().forEach(height -> line.append(' ').append(height + 0.0));
            lines.add(line.toString());
        }
        return lines;
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        assertThat(written(SampleComparisons.full(), Limits.EXCEL).bytes()).isEqualTo(FULL.bytes());
    }

    private static XSSFTable table(XSSFSheet sheet, String name) {
        return sheet.getTables().stream()
                .filter(table -> table.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of a table; numbers and dates are compared in other tests. */
    private static List<List<String>> rows(XSSFSheet sheet, XSSFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
            List<String> row = new ArrayList<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                Cell cell = sheet.getRow(at).getCell(column);
                row.add(cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> words(ReportTable table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell instanceof String text ? SafeText.visible(text) : "")
                        .toList())
                .toList();
    }
}
